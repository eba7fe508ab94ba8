//! Puts things in order by a number. One sort serves them all: each kind of thing that is sorted by itself would be
//! another copy of the sort in the module. A heap sorts, which is the shortest way that takes no longer for long lists.

use std::collections::BinaryHeap;

/// Puts a list into the order of the numbers of its things; what has the same keeps its order.
pub(super) fn by_number<T>(list: &mut [T], numbers: Vec<i64>) {
    for (place, from) in swaps(numbers).into_iter().enumerate() {
        list.swap(place, from);
    }
}

/// What has to change places with the first thing, then with the second, and so on.
fn swaps(numbers: Vec<i64>) -> Vec<usize> {
    let order: BinaryHeap<(i64, usize)> = numbers.into_iter().zip(0..).collect();
    let mut swaps: Vec<usize> = Vec::new();
    for (place, (_, index)) in order.into_sorted_vec().into_iter().enumerate() {
        let mut from = index;
        // Whatever stood before this place has gone where that place’s own thing stood.
        while from < place {
            from = swaps.get(from).copied().unwrap_or(place);
        }
        swaps.push(from);
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_the_same_number_keeps_its_order() {
        let mut words = ["three", "one", "four", "six", "eleven", "a"];
        by_number(&mut words, vec![5, 3, 4, 3, 6, 1]);
        assert_eq!(words, ["a", "one", "six", "four", "three", "eleven"]);
        by_number::<&str>(&mut [], Vec::new());
    }
}
