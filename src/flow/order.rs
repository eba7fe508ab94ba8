//! Puts things in order by a number. One sort serves them all: each kind of thing that is sorted by itself would be
//! another copy of the sort in the module. A heap sorts, which is the shortest way that takes no longer for long lists.

use std::collections::BinaryHeap;

/// The list in the order of a number; what has the same keeps its order.
pub(super) fn by_number<T>(list: Vec<T>, number: impl Fn(&T) -> i64) -> Vec<T> {
    let order = sorted(list.iter().map(number).collect());
    let mut slots: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.into_iter().filter_map(|index| slots.get_mut(index)?.take()).collect()
}

/// The places of numbers in their order.
fn sorted(numbers: Vec<i64>) -> Vec<usize> {
    let order: BinaryHeap<(i64, usize)> = numbers.into_iter().zip(0..).collect();
    order.into_sorted_vec().into_iter().map(|(_, index)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_the_same_number_keeps_its_order() {
        let words = vec!["three", "one", "four", "six", "eleven", "a"];
        let length = |word: &&str| i64::try_from(word.len()).unwrap_or(i64::MAX);
        assert_eq!(by_number(words, length), ["a", "one", "six", "four", "three", "eleven"]);
        assert_eq!(by_number(Vec::<&str>::new(), length), [""; 0]);
    }
}
