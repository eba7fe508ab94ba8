//! Nothing is bound, added, submitted or withdrawn past the number that the edition allows.

use crate::rule::exceeded;
use crate::rule::prelude::*;

/// The rule. Its findings cite the statement that gives their number.
pub static RULE: Rule = Rule {
    cite: Cite::says("G9.3"),
    level: Level::Error,
    kind: FindingKind::Quota,
    overridable: true,
    words: words! {
        id: "quota/full",
        message: ("{quota}：已用 {used} / {limit}{own}。{frees}。", "{quota}: {used} of {limit} used{own}. {frees}."),
        why: (
            "平台给每一项定了上限，用满以后就不再接受。",
            "The platform sets a number for each of these and takes no more once it is reached.",
        ),
        fix: (
            "腾出位置，或者等到恢复那天。平台给你的上限不一样，就改成你看到的数；平台已经接受的，写明理由照样记下。",
            "Make room, or wait until it is there. If the platform shows you another number, set it as your own; what the platform did accept can be recorded with that reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const ENTERPRISE: Did = Did::on(
    "2018-11-01",
    EventKind::SubjectSubmitted,
    &[
        (ArgId::SubjectType, With::Text("enterprise")),
        (ArgId::CodeKind, With::Text("credit_code")),
        (ArgId::Code, With::Text("91330106MA9K8T3P87")),
    ],
);
const INDIVIDUAL: Did =
    Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))]);
const EDITION_OF_2026: Did =
    Did::on("2018-11-01", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2026-07"))]);
const BEGUN_3: Did = Did::of("2018-11-01", "mp3", EventKind::Begun, &[]);
const BEGUN_4: Did = Did::of("2018-11-01", "mp4", EventKind::Begun, &[]);

const DEVELOPER: (ArgId, With) = (ArgId::Role, With::Text("developer"));
const TESTER: (ArgId, With) = (ArgId::Role, With::Text("tester"));

const fn bound(args: &'static [(ArgId, With)]) -> Did {
    Did::on("2018-11-05", EventKind::MemberBound, args)
}

const FIRST: Did = bound(&[DEVELOPER, (ArgId::Member, With::Text("张小麦"))]);
const SECOND: Did = bound(&[DEVELOPER, (ArgId::Member, With::Text("李小米"))]);
const THIRD: Did = bound(&[DEVELOPER, (ArgId::Member, With::Text("王小豆"))]);
const FOURTH: Did = bound(&[DEVELOPER, (ArgId::Member, With::Text("陈小糖"))]);
const FIFTH: Did = bound(&[DEVELOPER, (ArgId::Member, With::Text("赵小盐"))]);
const SIXTH: Did = bound(&[DEVELOPER, (ArgId::Member, With::Text("周小茶"))]);
const FIFTH_GOES: Did =
    Did::on("2018-11-05", EventKind::MemberUnbound, &[DEVELOPER, (ArgId::Member, With::Text("赵小盐"))]);

const WITH_OA: &[(ArgId, With)] = &[(ArgId::OfficialAccount, With::Text("oa"))];
const WITH_OP: &[(ArgId, With)] = &[(ArgId::OpenPlatformAccount, With::Text("op"))];

const fn associated(program: &'static str) -> Did {
    Did::of("2018-11-05", program, EventKind::AssociationMade, WITH_OA)
}

const TWICE_A_MONTH: Did = Did::of(
    "2018-11-01",
    "",
    EventKind::LimitSet,
    &[
        (ArgId::Limit, With::Text("additions-by-official-account")),
        (ArgId::Value, With::Number(2)),
        (ArgId::Source, With::Text("公众号后台的提示")),
    ],
);
const REMOVED: Did = Did::of("2018-11-05", "mp2", EventKind::AssociationRemoved, WITH_OA);

const ONE_OF_OTHERS: Did = Did::of(
    "2018-11-01",
    "",
    EventKind::LimitSet,
    &[
        (ArgId::Limit, With::Text("open-platform-programs-of-other-subjects")),
        (ArgId::Value, With::Number(1)),
        (ArgId::Source, With::Text("开放平台的提示")),
    ],
);

const WITHDRAWN: Did = Did::on("2018-11-05", EventKind::ReviewWithdrawn, &[]);
const WITHDRAWN_5_TIMES: &[Did] = &[EDITION_OF_2026, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN];

const GROUP: (&str, &str, &[&str]) = ("pages/menu", "餐饮 > 点餐平台", &["点单"]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "the fifth developer of an individual",
        Given::Then(&[INDIVIDUAL, FIRST, SECOND, THIRD, FOURTH], FIFTH),
    ),
    Case::passes(
        "a developer in the place of one who went",
        Given::Then(&[INDIVIDUAL, FIRST, SECOND, THIRD, FOURTH, FIFTH, FIFTH_GOES], SIXTH),
    ),
    Case::passes(
        "a tester beside five developers",
        Given::Then(
            &[INDIVIDUAL, FIRST, SECOND, THIRD, FOURTH, FIFTH],
            bound(&[TESTER, (ArgId::Member, With::Text("周小茶"))]),
        ),
    ),
    Case::passes(
        "the sixth developer of an organisation",
        Given::Then(&[ENTERPRISE, FIRST, SECOND, THIRD, FOURTH, FIFTH], SIXTH),
    ),
    Case::finds(
        FindingKind::Quota,
        "the sixth developer of an individual",
        Given::Then(&[INDIVIDUAL, FIRST, SECOND, THIRD, FOURTH, FIFTH], SIXTH),
    ),
    Case::passes(
        "five groups of pages",
        Given::Then(
            &[],
            Did::on(
                "2018-11-05",
                EventKind::ReviewSubmitted,
                &[(ArgId::Pages, With::Pages(&[GROUP, GROUP, GROUP, GROUP, GROUP]))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Quota,
        "six groups of pages",
        Given::Then(
            &[],
            Did::on(
                "2018-11-05",
                EventKind::ReviewSubmitted,
                &[(ArgId::Pages, With::Pages(&[GROUP, GROUP, GROUP, GROUP, GROUP, GROUP]))],
            ),
        ),
    ),
    Case::passes(
        "the third program of another subject",
        Given::Then(&[BEGUN_3, associated("mp2"), associated("mp3")], associated("mp")),
    ),
    Case::passes(
        "a program of the same subject beside three of others",
        Given::Then(
            &[ENTERPRISE, BEGUN_3, BEGUN_4, associated("mp2"), associated("mp3"), associated("mp4")],
            associated("mp"),
        ),
    ),
    Case::finds(
        FindingKind::Quota,
        "the fourth program of another subject",
        Given::Then(&[BEGUN_3, BEGUN_4, associated("mp2"), associated("mp3"), associated("mp4")], associated("mp")),
    ),
    Case::passes(
        "an addition after a removal, within the user's own number",
        Given::Then(&[TWICE_A_MONTH, associated("mp2"), REMOVED], associated("mp2")),
    ),
    Case::finds(
        FindingKind::Quota,
        "an addition too many of the month, although one was removed",
        Given::Then(&[TWICE_A_MONTH, associated("mp2"), REMOVED, associated("mp2")], associated("mp")),
    ),
    Case::passes(
        "the first addition of the next month",
        Given::Then(
            &[TWICE_A_MONTH, associated("mp2"), REMOVED, associated("mp2")],
            Did::on("2018-12-01", EventKind::AssociationMade, WITH_OA),
        ),
    ),
    Case::finds(
        FindingKind::Quota,
        "the sixth withdrawal of a day, by the edition of 2026",
        Given::Then(WITHDRAWN_5_TIMES, WITHDRAWN),
    ),
    Case::passes(
        "a withdrawal on the day after five",
        Given::Then(WITHDRAWN_5_TIMES, Did::on("2018-11-06", EventKind::ReviewWithdrawn, &[])),
    ),
    Case::passes(
        "the sixth withdrawal of a day, where the edition has no number",
        Given::Then(&[WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN], WITHDRAWN),
    ),
    Case::finds(
        FindingKind::Quota,
        "a second program of another subject at an Open Platform account that takes one",
        Given::Then(
            &[EDITION_OF_2026, ONE_OF_OTHERS, Did::of("2018-11-05", "mp2", EventKind::OpenPlatformBound, WITH_OP)],
            Did::on("2018-11-05", EventKind::OpenPlatformBound, WITH_OP),
        ),
    ),
    Case::passes(
        "a second program at an Open Platform account, where the edition has no number",
        Given::Then(
            &[Did::of("2018-11-05", "mp2", EventKind::OpenPlatformBound, WITH_OP)],
            Did::on("2018-11-05", EventKind::OpenPlatformBound, WITH_OP),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    for usage in exceeded(scene) {
        let (limit, Some(most)) = (usage.limit.limit, usage.limit.value) else { continue };
        // Where the command names the account that is full, there.
        let finding = match usage.row.of.arg() {
            Some(arg) => out.at_arg(arg),
            None => out.anywhere(),
        };
        finding
            .with("quota", limit.name)
            .with("used", usage.used)
            .with("limit", most)
            .with("frees", usage.frees())
            .with("own", usage.own_number());
        finding.with("limit-id", limit.id.as_str());
        finding.cite = Cite::of(limit);
    }
}
