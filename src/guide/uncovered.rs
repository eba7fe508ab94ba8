//! What a program has to do by now and the guide of 2018 knows nothing of: named, and no further.

use serde::Serialize;

use crate::text::Text;

/// One thing that an edition demands and this project does not judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Uncovered {
    /// Its name in data, in kebab case: `icp-filing`.
    pub id: &'static str,
    /// What to call it.
    pub name: Text,
    /// The statement that it stands nearest to.
    pub statement: &'static str,
    /// The page that says so: publisher, title, date.
    pub source: Text,
    /// The day from which it holds for new programs, as an ISO date in China's time.
    pub since: &'static str,
}
