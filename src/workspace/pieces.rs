//! The file in pieces, for a store that keeps them one by one: of a workspace of any size a command changes one or two.

use serde::Serialize;

use super::Workspace;
use super::file::sum_of;

/// How many lines a piece has; the last one may have fewer.
pub const LINES: usize = 128;

/// Which pieces of a workspace's file a store has as they are.
#[derive(Debug, Clone, Default)]
pub struct Pieces {
    /// The checksum on the last line of each of them. They are the first ones, without gaps.
    sums: Vec<u32>,
}

/// A piece of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Its place, from 0. All pieces in their order are the file.
    pub at: usize,
    /// Its lines.
    pub text: String,
}

impl Pieces {
    /// All pieces of a text that was opened.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let last = text.split_inclusive('\n').skip(LINES - 1).step_by(LINES);
        Self { sums: last.map_while(sum_of).collect() }
    }

    /// Something was recorded after this many events: they alone are what they were.
    pub fn keep(&mut self, events: usize) {
        self.sums.truncate((1 + events) / LINES);
    }

    /// What the store lacks, as if it had it from now on. The last piece is always among it, because the file’s tail is.
    pub fn take(&mut self, workspace: &Workspace) -> Vec<Piece> {
        let lines = workspace.lines();
        self.sums.truncate((lines - 1) / LINES);
        let mut pieces = Vec::new();
        for at in self.sums.len()..lines.div_ceil(LINES) {
            let from = at * LINES;
            let text = workspace.write(self.sums.last().copied(), from..lines.min(from + LINES));
            self.sums.extend(sum_of(&text));
            pieces.push(Piece { at, text });
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::super::Now;
    use super::*;
    use crate::calendar;
    use crate::ledger::{ArgId, Command, EventKind};

    /// A store that keeps what it is given.
    #[derive(Default)]
    struct Store(Vec<String>);

    impl Store {
        /// How many pieces were written.
        fn take(&mut self, pieces: &mut Pieces, workspace: &Workspace) -> usize {
            let changed = pieces.take(workspace);
            for piece in &changed {
                self.0.resize(self.0.len().max(piece.at + 1), String::new());
                self.0[piece.at].clone_from(&piece.text);
            }
            self.0.truncate(changed.last().map_or(0, |last| last.at + 1));
            changed.len()
        }
    }

    fn apply(workspace: &mut Workspace, pieces: &mut Pieces, number: usize) {
        let day = calendar::parse("2018-11-06").expect("a day");
        let head = workspace.head();
        let command =
            Command::new(EventKind::OfficialAccountAdded, day).with(ArgId::Name, format!("麦香坊 {number}").as_str());
        let outcome = workspace.apply(command, Now::at(1_541_462_400_000).expect("a moment"));
        assert!(outcome.allowed(), "{:?}", outcome.findings);
        pieces.keep(head);
    }

    #[test]
    fn the_pieces_of_a_store_are_the_file_after_every_change() {
        let (mut workspace, mut pieces, mut store) = (Workspace::new(), Pieces::default(), Store::default());
        let mut most = 0;
        for number in 0..3 * LINES {
            apply(&mut workspace, &mut pieces, number);
            // Now and then some are taken back; then some of them come again, or something else does.
            for _ in 0..if number % 50 == 49 { number % 9 } else { 0 } {
                workspace.undo();
            }
            if number % 100 == 49 {
                workspace.redo();
            }
            most = most.max(store.take(&mut pieces, &workspace));
            assert_eq!(store.0.concat(), workspace.save(), "{number}");
        }
        assert_eq!(most, 2);
        assert_eq!(store.0.len(), workspace.lines().div_ceil(LINES));
    }

    #[test]
    fn what_was_opened_from_a_store_is_not_written_again() {
        for events in [0, 1, LINES - 3, LINES - 2, LINES - 1, LINES, 2 * LINES - 2, 2 * LINES + 5] {
            let mut workspace = Workspace::new();
            (0..events).for_each(|number| apply(&mut workspace, &mut Pieces::default(), number));
            let text = workspace.save();
            let mut pieces = Pieces::of(&text);
            let mut store = Store(Pieces::default().take(&workspace).into_iter().map(|piece| piece.text).collect());
            assert_eq!(store.0.concat(), text);
            apply(&mut workspace, &mut pieces, events);
            assert!(store.take(&mut pieces, &workspace) <= 2, "{events}");
            assert_eq!(store.0.concat(), workspace.save(), "{events}");
        }
    }
}
