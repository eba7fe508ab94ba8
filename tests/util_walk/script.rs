//! A walkthrough as it is written down, and how it becomes a list of single steps.

use std::collections::BTreeMap;

use mp_onboard::calendar;
use mp_onboard::ledger::{ArgId, Command, EventKind, Exception, PageGroup, Shape, Value};
use mp_onboard::workspace::Now;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::{SCENES, SUBJECTS};

/// One file. Whatever is not named here is an error.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Walkthrough {
    /// Its file's name.
    pub(crate) name: String,
    /// What it shows, in one sentence.
    pub(crate) about: String,
    /// The edition by which programs are judged that name none.
    pub(crate) edition: Option<String>,
    /// Whether it starts with the saved workspace of version 1 and not with an empty one.
    #[serde(default)]
    pub(crate) saved: bool,
    /// What happens. See [`Step`], and [`expand`] for `for`, `play` and `steps`.
    steps: Vec<Json>,
}

/// One thing that happens, and what is expected of it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Step {
    /// Why the step is there, for the reader.
    #[serde(rename = "note")]
    _note: Option<String>,
    /// The clock: a moment with its offset from UTC, or a day, which means its noon in China. Stays until another is set.
    pub(crate) now: Option<String>,
    /// A command to record.
    #[serde(rename = "do")]
    pub(crate) command: Option<Script>,
    /// A command that is only tried.
    #[serde(rename = "try")]
    pub(crate) trial: Option<Script>,
    /// Looks at the workspace as it stood after this event; what is done there is lost again.
    pub(crate) at: Option<u32>,
    /// How often the last event is taken back.
    pub(crate) undo: u32,
    /// How often it is brought back.
    pub(crate) redo: u32,
    /// The rules that refuse the command, all of them; nothing refuses it when left out.
    pub(crate) refused: Vec<String>,
    /// What the user reads in English, the reasons against the command first.
    pub(crate) says: Option<Vec<String>>,
    /// The rules that have something else to say about the command, all of them.
    pub(crate) advice: Vec<String>,
    /// The exceptions that the event keeps; those of the command when left out.
    pub(crate) kept: Option<Vec<String>>,
    /// What changes by the command, all of it: `mp pay: blocked → ready`, `oa programs-of-same-subject: 8/10 → 9/10`.
    pub(crate) changes: Option<Vec<String>>,
    /// How things stand afterwards.
    pub(crate) expect: Expect,
}

/// How things stand: whatever is named has to be so.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
pub(crate) struct Expect {
    /// Program → step → state.
    pub(crate) steps: ByProgram<String>,
    /// Program → step → the rules that say why, all of them.
    pub(crate) because: ByProgram<Vec<String>>,
    /// Program → step → the reasons in English, all of them.
    pub(crate) words: ByProgram<Vec<String>>,
    /// Program → step → the rules that say what is worth knowing, all of them.
    pub(crate) notes: ByProgram<Vec<String>>,
    /// Program → step → its last day, or `null`.
    pub(crate) due: ByProgram<Option<String>>,
    /// Program → step → the day since which it is done or waiting.
    pub(crate) since: ByProgram<Option<String>>,
    /// Program → step → whom it waits for, in English.
    pub(crate) waits_for: ByProgram<Option<String>>,
    /// Program → step → its fee in yuan, or `null`.
    pub(crate) fee: ByProgram<Option<u32>>,
    /// Program → step → the rules that were left aside in it, all of them.
    pub(crate) exceptions: ByProgram<Vec<String>>,
    /// Program → the step to take next, or `null`.
    pub(crate) next: BTreeMap<String, Option<String>>,
    /// Program → a letter for each region: **d**one, **r**eady, **w**aiting, **b**locked, **n**ot applicable, **f**ailed.
    pub(crate) stage: BTreeMap<String, String>,
    /// Program → parts of its row in the overview.
    pub(crate) overview: BTreeMap<String, Json>,
    /// Account → quota → parts of it, or `null` where the edition has no such number.
    pub(crate) quotas: ByProgram<Json>,
    /// What is to do over all programs: `mp remittance`.
    pub(crate) todo: Option<Vec<String>>,
    /// Every deadline that runs: `mp remittance 2018-11-16`.
    pub(crate) deadlines: Option<Vec<String>>,
    /// Program → its versions: `1.0.0 online`.
    pub(crate) versions: BTreeMap<String, Vec<String>>,
    /// Account → account → whether they share `UnionID`s.
    pub(crate) shares_union_id: ByProgram<bool>,
    /// Two editions and what they do not agree about: `mp developers: 2/20 → 2/60`.
    pub(crate) compare: Option<Compare>,
    /// How many events are in the list, whether they hold or not.
    pub(crate) length: Option<usize>,
}

/// Something about each of some steps, or of some other things, of each of some accounts.
pub(crate) type ByProgram<T> = BTreeMap<String, BTreeMap<String, T>>;

/// Two editions side by side.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Compare {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) differ: Vec<String>,
}

/// A command.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Script {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    program: String,
    /// The day; today when left out.
    on: Option<String>,
    /// A subject of `shared/subjects.json`, whose arguments stand in where the command takes them and has none.
    #[serde(rename = "as")]
    subject: Option<String>,
    #[serde(default)]
    args: Map<String, Json>,
    /// Rule → reason.
    #[serde(default)]
    exceptions: BTreeMap<String, String>,
}

impl Walkthrough {
    /// Reads a file. Every single step comes with the number that its step has in the file, from 1.
    pub(crate) fn read(text: &str) -> Result<(Self, Vec<(usize, Step)>), String> {
        let walk: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut steps = Vec::new();
        for (number, step) in (1..).zip(&walk.steps) {
            let mut group = Vec::new();
            expand(step.clone(), &mut group).map_err(|error| format!("step {number}: {error}"))?;
            for step in group {
                steps.push((number, as_step(step).map_err(|error| format!("step {number}: {error}"))?));
            }
        }
        Ok((walk, steps))
    }
}

fn as_step<T: DeserializeOwned>(step: Json) -> Result<T, String> {
    serde_json::from_value(step).map_err(|error| error.to_string())
}

/// What may stand around a step. Every part of it is taken away until a single step is left:
///
/// - `for`: the step once for every value; `{n}` in it is the value.
/// - `play`: a scene of `shared/scenes.json`, its words filled in by `with`; what is expected stands after its last step.
/// - `steps`: several steps in a row; what is expected stands after the last.
fn expand(mut step: Json, steps: &mut Vec<Json>) -> Result<(), String> {
    let Some(parts) = step.as_object_mut() else { return Err("a step is an object".to_owned()) };
    if let Some(values) = parts.remove("for") {
        let (word, values) = values_of(&values)?;
        for value in values {
            expand(filled(&step, &BTreeMap::from([(word.clone(), value)])), steps)?;
        }
        return Ok(());
    }
    let group = if let Some(scene) = parts.remove("play") {
        let with = as_step(parts.remove("with").unwrap_or_else(|| Json::Object(Map::new())))?;
        scene_of(&scene, &with)?
    } else if let Some(group) = parts.remove("steps") {
        as_step(group)?
    } else {
        steps.push(step);
        return Ok(());
    };
    let (now, expect) = (parts.remove("now"), parts.remove("expect"));
    parts.remove("note");
    if let Some((other, _)) = parts.iter().next() {
        return Err(format!("{other:?} has no meaning for several steps"));
    }
    steps.extend(now.map(|now| serde_json::json!({ "now": now })));
    for step in group {
        expand(step, steps)?;
    }
    steps.extend(expect.map(|expect| serde_json::json!({ "expect": expect })));
    Ok(())
}

/// The steps of a scene, its words filled in.
fn scene_of(name: &Json, with: &BTreeMap<String, Json>) -> Result<Vec<Json>, String> {
    let scenes: BTreeMap<String, Vec<Json>> = serde_json::from_str(SCENES).map_err(|error| error.to_string())?;
    let scene = name.as_str().and_then(|name| scenes.get(name)).ok_or_else(|| format!("no scene {name}"))?;
    Ok(scene.iter().map(|step| filled(step, with)).collect())
}

/// `{"n": [1, 10]}` is every number from the first to the last, `{"subject": ["media", "government"]}` each of the words.
fn values_of(values: &Json) -> Result<(String, Vec<Json>), String> {
    let values: BTreeMap<String, Vec<Json>> = as_step(values.clone())?;
    let [(word, values)] = Vec::from_iter(values).try_into().map_err(|_| "one word to go through".to_owned())?;
    Ok(match &values[..] {
        [Json::Number(first), Json::Number(last)] => {
            let numbers = first.as_u64().unwrap_or(1)..=last.as_u64().unwrap_or(0);
            (word, numbers.map(Json::from).collect())
        }
        _ => (word, values),
    })
}

/// The same with every `{word}` filled in. A text that is nothing but a word becomes the word's value.
fn filled(json: &Json, words: &BTreeMap<String, Json>) -> Json {
    let fill = |text: &str| {
        words.iter().fold(text.to_owned(), |text, (word, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            text.replace(&format!("{{{word}}}"), &value)
        })
    };
    match json {
        Json::String(text) => {
            let whole = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).and_then(|word| words.get(word));
            whole.cloned().unwrap_or_else(|| Json::String(fill(text)))
        }
        Json::Array(list) => list.iter().map(|json| filled(json, words)).collect(),
        Json::Object(parts) => parts.iter().map(|(name, json)| (fill(name), filled(json, words))).collect(),
        other => other.clone(),
    }
}

impl Step {
    /// Whether something is written down about a command.
    pub(crate) fn judges(&self) -> bool {
        let rules = self.refused.is_empty() && self.advice.is_empty();
        !rules || self.says.is_some() || self.kept.is_some() || self.changes.is_some()
    }
}

impl Script {
    /// The command. A new program is judged by `edition` unless it names one.
    pub(crate) fn command(&self, now: Now, edition: Option<&str>) -> Result<Command, String> {
        let kind = EventKind::parse(&self.kind).ok_or_else(|| format!("no kind of event {:?}", self.kind))?;
        let mut command = Command::new(kind, now.today()).of(&self.program);
        if let Some(on) = &self.on {
            command.on = calendar::parse(on);
        }
        for (arg, value) in self.subject.iter().flat_map(|name| subject(name)) {
            if kind.takes(arg).is_some() {
                command.args.set(arg, value);
            }
        }
        if let (EventKind::Begun, Some(edition)) = (kind, edition) {
            command.args.set(ArgId::Edition, edition.into());
        }
        for (name, json) in &self.args {
            let arg = ArgId::parse(name).ok_or_else(|| format!("no argument {name:?}"))?;
            command.args.set(arg, value(arg, json)?);
        }
        let exceptions = self.exceptions.iter();
        command.exceptions = exceptions
            .map(|(rule, reason)| Exception { rule: rule.as_str().into(), reason: reason.as_str().into() })
            .collect();
        Ok(command)
    }

    /// The rules that the command leaves aside.
    pub(crate) fn exceptions(&self) -> Vec<String> {
        self.exceptions.keys().cloned().collect()
    }
}

impl std::fmt::Display for Script {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.kind, self.program)
    }
}

/// What a subject fills in.
fn subject(name: &str) -> Vec<(ArgId, Value)> {
    let subjects: BTreeMap<String, Map<String, Json>> = serde_json::from_str(SUBJECTS).expect("subjects.json");
    let [everybody, parts] = ["everybody", name].map(|name| subjects.get(name).expect("a known subject"));
    let parts = everybody.iter().chain(parts).map(|(name, json)| (ArgId::parse(name).expect("an argument"), json));
    parts.map(|(arg, json)| (arg, value(arg, json).expect("a value"))).collect()
}

/// A group of pages, as it is written down.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    page: String,
    category: String,
    tags: Vec<String>,
}

/// A value as it would come from JavaScript: whatever is no value becomes the name of its type.
fn value(arg: ArgId, json: &Json) -> Result<Value, String> {
    Ok(match json {
        Json::String(text) => text.as_str().into(),
        Json::Bool(flag) => (*flag).into(),
        Json::Number(number) => {
            number.as_u64().and_then(|number| u32::try_from(number).ok()).map_or(Value::Other("number"), Value::Number)
        }
        Json::Array(_) if matches!(arg.spec().shape, Shape::Pages) => {
            let groups: Vec<Group> = as_step(json.clone())?;
            let group = |Group { page, category, tags }| PageGroup { page, category, tags };
            Value::Pages(groups.into_iter().map(group).collect())
        }
        Json::Array(_) => Value::Texts(as_step(json.clone())?),
        Json::Object(_) => Value::Other("object"),
        Json::Null => Value::Other("null"),
    })
}

/// A moment: `2018-11-16T07:59:59-08:00`, `2018-11-16T15:59:59Z`, or a day for its noon in China.
pub(crate) fn moment(text: &str) -> Option<Now> {
    const HOUR: i64 = 60 * 60 * 1000;
    let (day, clock) = text.split_once('T').unwrap_or((text, "12:00:00+08:00"));
    let midnight_utc = calendar::end_of(calendar::parse(day)?) - 24 * HOUR + 8 * HOUR;
    let clock = clock.replace('Z', "+00:00");
    let (time, offset) = clock.split_at(clock.rfind(['+', '-'])?);
    let minutes = |text: &str| {
        let (hours, minutes) = text.split_once(':')?;
        Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
    };
    let (minute, seconds) = time.rsplit_once(':')?;
    let millis = minutes(minute)? * 60_000 + seconds.parse::<i64>().ok()? * 1000;
    Now::at(midnight_utc + millis - minutes(offset)? * 60_000)
}
