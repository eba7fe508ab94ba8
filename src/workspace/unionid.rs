//! Whether two accounts see one user under one `UnionID` (G8.1, G8.2).

use serde::Serialize;

use super::Workspace;
use crate::ledger::{AccountKind, Ix};
use crate::rule::{Finding, FindingKind};
use crate::rules::open_platform::{unionid_not_shared, unionid_shared};

/// A yes or no with its reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explained {
    /// Yes or no.
    pub answer: bool,
    /// Why.
    pub because: Vec<Finding>,
}

impl Workspace {
    /// Whether two accounts share `UnionID`s: they do when both belong to one Open Platform account. `None` when one of
    /// them is not there.
    #[must_use]
    pub fn shares_union_id(&self, one: &str, other: &str) -> Option<Explained> {
        let (one, other) = (self.state.ix(one)?, self.state.ix(other)?);
        let platforms = [one, other].map(|ix| self.platform_of(ix));
        let answer = matches!(platforms, [Some(one), Some(other)] if one == other);
        let rule = if answer { &unionid_shared::RULE } else { &unionid_not_shared::RULE };
        let title = |ix: Ix| self.state.get(ix).map_or("", |account| account.title());
        let mut because = Vec::new();
        for (ix, platform) in [one, other].into_iter().zip(platforms) {
            let mut finding = Finding::new(rule, FindingKind::NotYet, String::new());
            finding.with("account", title(ix));
            match platform {
                Some(platform) => finding.with("platform", title(platform)),
                None => finding.with("platform", text!("没有", "none")),
            };
            because.push(finding);
        }
        Some(Explained { answer, because })
    }

    /// The Open Platform account to which an account belongs, or which it is.
    fn platform_of(&self, ix: Ix) -> Option<Ix> {
        let account = self.state.get(ix)?;
        if account.kind == AccountKind::OpenPlatformAccount {
            return Some(ix);
        }
        self.state.ix(&account.holds.platform()?.account)
    }
}
