//! Made-up programs and what happens to them: the data of the benchmarks, another with every seed.

use mp_onboard::calendar;
use mp_onboard::identifier::{credit_code, organization_code, resident_id};
use mp_onboard::ledger::{ArgId as A, Command, EventKind as K, PageGroup, Value};
use mp_onboard::workspace::{Now, Workspace};
use time::Date;

/// Numbers that follow from a seed (`SplitMix64`).
pub(crate) struct Seed(u64);

impl Seed {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below a bound.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        u32::try_from((bits ^ (bits >> 31)) % u64::from(bound)).expect("below a bound")
    }

    fn place(&mut self, length: usize) -> usize {
        self.below(u32::try_from(length).expect("a short list")) as usize
    }

    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            list.swap(place, self.place(place + 1));
        }
    }
}

/// What somebody wants to record, and whether it is taken.
pub(crate) struct Try {
    pub(crate) command: Command,
    pub(crate) taken: bool,
}

/// Later than everything that happens: 2019-03-01 in China.
pub(crate) fn now() -> Now {
    Now::at(1_551_400_000_000).expect("a day")
}

/// Who a program is, and how it is verified.
#[derive(Clone, Copy, PartialEq)]
enum Who {
    Remits,
    Verifies,
    Individual,
}

/// One program while its life is written.
struct Program<'a> {
    id: String,
    day: Date,
    seed: &'a mut Seed,
    life: Vec<Try>,
}

impl<'a> Program<'a> {
    fn new(id: String, seed: &'a mut Seed) -> Self {
        let day = calendar::after(day("2018-11-06"), seed.below(10));
        Self { id, day, seed, life: Vec::new() }
    }

    fn command(&mut self, kind: K, args: &[(A, Value)]) -> Command {
        self.day = calendar::after(self.day, self.seed.below(2));
        let command = Command::new(kind, self.day).of(&self.id);
        args.iter().fold(command, |command, (arg, value)| command.with(*arg, value.clone()))
    }

    fn does(&mut self, kind: K, args: &[(A, Value)]) {
        let command = self.command(kind, args);
        self.life.push(Try { command, taken: true });
    }

    fn fails(&mut self, kind: K, args: &[(A, Value)]) {
        let command = self.command(kind, args);
        self.life.push(Try { command, taken: false });
    }

    /// From nothing to verified: the events of a machine of twelve states, some of them too early.
    fn registers(&mut self) -> Who {
        let who = match self.seed.below(10) {
            0..=5 => Who::Remits,
            6..=8 => Who::Verifies,
            _ => Who::Individual,
        };
        let number = self.seed.below(1_000_000);
        self.does(K::Begun, &[(A::ProgramName, format!("麦香坊{}", number % 1000).as_str().into())]);
        self.fails(K::EmailActivated, &[]);
        let email = format!("{}.{number}@maixiangfang.example.com", self.id);
        let ticks = [
            A::EmailNotOnOfficialPlatform,
            A::EmailNotOnOpenPlatform,
            A::EmailNotOnEnterpriseAccount,
            A::EmailNotOnPersonalWechat,
        ];
        let ticks = ticks.map(|tick| (tick, Value::Flag(true)));
        self.does(K::EmailSet, &[&[(A::Email, email.as_str().into())], &ticks[..]].concat());
        self.does(K::EmailActivated, &[]);
        self.fails(K::SubjectConfirmed, &[]);
        let subject = self.subject(who);
        self.does(K::SubjectSubmitted, &subject);
        self.fails(K::RemittanceSent, &[]);
        self.does(K::SubjectConfirmed, &[]);
        if who == Who::Remits {
            self.does(K::RemittanceSent, &[]);
            self.does(K::RemittanceConfirmed, &[]);
        } else {
            self.fails(K::RemittanceSent, &[]);
        }
        if who == Who::Individual {
            self.fails(K::VerificationApplied, &[]);
        } else {
            self.does(K::VerificationApplied, &[]);
            self.does(K::VerificationRefused, &[(A::Reason, "营业执照的照片不清楚".into())]);
            self.does(K::VerificationApplied, &[]);
            self.does(K::VerificationPassed, &[]);
        }
        who
    }

    fn subject(&mut self, who: Who) -> Vec<(A, Value)> {
        let mut subject = vec![
            (A::AdministratorName, "张小麦".into()),
            (A::AdministratorId, resident(self.seed).as_str().into()),
            (A::AdministratorMobile, format!("138{:08}", self.seed.below(100_000_000)).as_str().into()),
        ];
        if who == Who::Individual {
            subject.push((A::SubjectType, "individual".into()));
            return subject;
        }
        let name = format!("杭州麦香坊{}食品有限公司", self.seed.below(1000));
        subject.push((A::SubjectType, "enterprise".into()));
        subject.push((A::SubjectName, name.as_str().into()));
        subject.push((A::CodeKind, "credit_code".into()));
        subject.push((A::Code, enterprise(self.seed).as_str().into()));
        if who == Who::Verifies {
            subject.push((A::VerificationWay, "verification".into()));
            return subject;
        }
        subject.push((A::VerificationWay, "remittance".into()));
        subject.push((A::BankName, "招商银行".into()));
        subject.push((A::BankAccountName, name.as_str().into()));
        subject.push((A::BankAccount, format!("57190540{:07}", self.seed.below(10_000_000)).as_str().into()));
        subject
    }

    /// From verified to released and everything beside that.
    fn lives(&mut self, who: Who) {
        let text = |arg: A, text: &str| (arg, Value::from(text));
        let (number, app_id) =
            (self.seed.below(1000), format!("wx{:08x}{:08x}", self.seed.below(u32::MAX), self.seed.below(u32::MAX)));
        self.does(K::NameSet, &[text(A::ProgramName, &format!("麦香坊{number}"))]);
        self.does(K::AvatarSet, &[]);
        self.does(K::IntroductionSet, &[text(A::Introduction, "麦香坊门店点单、预订蛋糕和会员积分")]);
        self.does(K::CategoriesSet, &[(A::Categories, ["餐饮 > 点餐平台"].as_slice().into())]);
        for member in 0..3 {
            self.does(K::MemberBound, &[text(A::Role, "developer"), text(A::Member, &format!("dev-{member}"))]);
        }
        self.does(K::AppIdRecorded, &[text(A::AppId, &app_id)]);
        let version = [text(A::Version, "1.0.0")];
        self.does(K::CodeUploaded, &version);
        self.fails(K::Released, &[]);
        let group = |page: &str| PageGroup {
            page: page.to_owned(),
            category: "餐饮 > 点餐平台".to_owned(),
            tags: vec!["点单".to_owned()],
        };
        let pages = (A::Pages, Value::Pages(vec![group("pages/menu"), group("pages/order")]));
        self.does(K::ReviewSubmitted, &[&version[..], &[pages]].concat());
        self.does(K::ReviewApproved, &[]);
        self.does(K::Released, &[]);
        if who == Who::Individual {
            self.fails(K::PayApplied, &[]);
        } else {
            self.does(K::PayApplied, &[]);
            self.does(K::PayOpened, &[]);
        }
    }
}

/// What happens to a program until it is verified, with attempts that come too early.
pub(crate) fn registration(id: String, seed: &mut Seed) -> Vec<Try> {
    let mut program = Program::new(id, seed);
    program.registers();
    program.life
}

/// How far the programs of a workspace have come: of ten, two are still in their registration.
fn life(id: String, seed: &mut Seed) -> Vec<Try> {
    let registers = seed.below(10) < 2;
    let mut program = Program::new(id, seed);
    let who = program.registers();
    let least = if registers { 1 } else { program.life.len() };
    if !registers {
        program.lives(who);
    }
    let (spread, mut life) = (program.life.len() - least, program.life);
    life.truncate(least + seed.place(spread + 1));
    life.retain(|step| step.taken);
    life
}

/// How many programs, Official Accounts and associations a workspace has.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) programs: u32,
    pub(crate) officials: u32,
    pub(crate) associations: u32,
}

/// A day, ISO 8601.
fn day(text: &str) -> Date {
    calendar::parse(text).expect("a day")
}

/// The id of a program, and that of an Official Account.
pub(crate) fn program(index: u32) -> String {
    format!("p{index}")
}

pub(crate) fn official(index: u32) -> String {
    format!("a{index}")
}

/// A workspace in which an Official Account has a hundred associations. The guide allows thirteen; these users were
/// given more, and say so.
pub(crate) fn workspace(size: Size, seed: &mut Seed) -> Workspace {
    let mut workspace = Workspace::new();
    let mut record = |command: Command| {
        let shown = command.kind.as_str();
        let outcome = workspace.apply(command, now());
        assert!(outcome.allowed(), "{shown}: {:?}", outcome.findings);
    };
    let first = day("2018-11-01");
    for limit in ["programs-of-same-subject", "programs-of-other-subjects", "additions-by-official-account"] {
        let own = Command::new(K::LimitSet, first).with(A::Limit, limit).with(A::Source, "公众号后台的提示");
        record(own.with(A::Value, 100_000));
    }
    for index in 0..size.officials {
        let account = Command::new(K::OfficialAccountAdded, first).with(A::Name, "麦香坊");
        let account = account.with(A::SubjectType, "enterprise").with(A::Code, &*enterprise(seed));
        record(account.with(A::OfficialAccount, &*official(index)));
    }
    // Of ten programs two are not registered yet; the others have the associations.
    let mut registered = Vec::new();
    for index in 0..size.programs {
        let life = life(program(index), seed);
        if life.iter().any(|step| step.command.kind == K::NameSet) {
            registered.push(index);
        }
        for step in life {
            record(step.command);
        }
    }
    for number in 0..size.associations {
        // Every Official Account goes through the programs from a place of its own, so that no pair comes twice.
        let (account, turn) = (number % size.officials, number / size.officials);
        let index = registered[(account * 7 + turn) as usize % registered.len()];
        let on = calendar::after(day("2019-02-01"), turn / 5);
        record(Command::new(K::AssociationMade, on).of(&program(index)).with(A::OfficialAccount, &*official(account)));
    }
    workspace
}

/// A credit code of an enterprise in Hangzhou with right check characters.
fn enterprise(seed: &mut Seed) -> String {
    const LETTERS: &[u8; 24] = b"0123456789ABCDEFGHJKLMNP";
    let mut code = *b"91330106MA0000000X";
    for letter in &mut code[10..16] {
        *letter = LETTERS[seed.place(LETTERS.len())];
    }
    let organisation: [u8; 8] = code[8..16].try_into().expect("their number");
    code[16] = organization_code::check_character(&organisation).expect("digits and capitals");
    let first: [u8; 17] = code[..17].try_into().expect("their number");
    code[17] = credit_code::check_character(&first).expect("digits and capitals");
    String::from_utf8_lossy(&code).into_owned()
}

/// A resident ID number of somebody in Beijing, of age.
fn resident(seed: &mut Seed) -> String {
    let [year, month, day] = [1950 + seed.below(40), 1 + seed.below(12), 1 + seed.below(28)];
    let first = format!("110105{year}{month:02}{day:02}{:03}", seed.below(1000));
    let digits: [u8; 17] = first.as_bytes().try_into().expect("17 digits");
    format!("{first}{}", char::from(resident_id::check_character(&digits).expect("digits and capitals")))
}
