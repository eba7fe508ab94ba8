//! The members of one Open Platform account share the UnionID of a user.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G8.2"),
    level: Level::Advice,
    kind: FindingKind::NotYet,
    overridable: false,
    words: words! {
        id: "open-platform/unionid-shared",
        message: (
            "「{account}」属于开放平台帐号「{platform}」，那里的成员共用 UnionID。",
            "{account} belongs to the Open Platform account {platform}, whose members share the UnionID of a user.",
        ),
        why: (
            "在同一个开放平台帐号下，一个用户的 UnionID 都一样。",
            "Under one Open Platform account, a user has the same UnionID everywhere.",
        ),
        fix: (
            "用「获取用户信息」接口取得 UnionID，就能认出同一个用户。",
            "Get the UnionID from the interface “获取用户信息” (get user information) to recognise a user.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const TO_OP: &[(ArgId, With)] = &[(ArgId::OpenPlatformAccount, With::Text("op"))];
const TO_OP2: &[(ArgId, With)] = &[(ArgId::OpenPlatformAccount, With::Text("op2"))];
const BOUND: Did = Did::on("2018-11-05", EventKind::OpenPlatformBound, TO_OP);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program that is not bound", Given::By(&[], "2018-11-06")),
    Case::passes("the only member of an account", Given::By(&[BOUND], "2018-11-06")),
    Case::passes(
        "two programs at two accounts",
        Given::By(&[BOUND, Did::of("2018-11-05", "mp2", EventKind::OpenPlatformBound, TO_OP2)], "2018-11-06"),
    ),
    Case::passes(
        "a program that another one has left alone",
        Given::By(
            &[
                BOUND,
                Did::of("2018-11-05", "mp2", EventKind::OpenPlatformBound, TO_OP),
                Did::of("2018-11-06", "mp2", EventKind::OpenPlatformUnbound, &[]),
            ],
            "2018-11-06",
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "two programs at one account",
        Given::By(&[BOUND, Did::of("2018-11-05", "mp2", EventKind::OpenPlatformBound, TO_OP)], "2018-11-06"),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a program and a website of one account",
        Given::By(
            &[
                BOUND,
                Did::of(
                    "2018-11-05",
                    "",
                    EventKind::WebsiteApplicationAdded,
                    &[
                        (ArgId::Application, With::Text("site")),
                        (ArgId::OpenPlatformAccount, With::Text("op")),
                        (ArgId::Name, With::Text("麦香坊官网")),
                    ],
                ),
            ],
            "2018-11-06",
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let (Some(ix), Some(account)) = (scene.ix, scene.account()) else { return };
    // An Open Platform account stands for itself.
    let platform = match account.holds.platform() {
        Some(bound) => scene.state.account(&bound.account),
        None => Some(account),
    };
    let Some(platform) = platform else { return };
    if platform.members.iter().any(|member| *member != ix) {
        out.anywhere().with("account", account.title()).with("platform", platform.holds.title());
    }
}
