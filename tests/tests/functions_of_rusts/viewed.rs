//! Views for reading and for writing: of memory that something else describes, of windows, fields and parts.

use super::refusal;
use ndview::prelude::*;
use ndview::{Error, Fields, HasFields};
use np::lib::stride_tricks::{as_strided, sliding_window_view, sliding_window_view_with};
use std::ptr;

type Line<'a, T> = View<'a, T, Shape![_]>;
type LineMut<'a, T> = ViewMut<'a, T, Shape![_]>;

#[test]
fn a_slice_has_views_of_any_strides() {
    let samples = [0, 1, 2, 3, 4, 5];
    let windows = View::try_from_slice(&samples, 0, [4, 3], [1, 1]).unwrap();
    assert_eq!(windows, [[0, 1, 2], [1, 2, 3], [2, 3, 4], [3, 4, 5]]);
    let mirrored = View::try_from_slice(&samples, 5, [3, 2], [-1, -2]).unwrap();
    assert_eq!(mirrored, [[5, 3], [4, 2], [3, 1]]);
    let outside = |offset, shape: [usize; 2], strides| {
        View::try_from_slice(&samples, offset, shape, strides).map(drop)
    };
    assert!(outside(0, [5, 3], [1, 1]).is_err() && outside(1, [4, 3], [1, 1]).is_err());
    assert!(outside(2, [2, 2], [-1, -2]).is_err() && outside(3, [2, 2], [-1, -2]).is_ok());
    assert!(outside(7, [0, 3], [1, 1]).is_err() && outside(6, [0, 3], [9, 9]).is_ok());
    // One position has no stride that matters, whatever it is.
    assert!(outside(5, [1, 1], [isize::MAX, isize::MIN]).is_ok());
    assert_eq!(
        outside(0, [5, 3], [1, 1]).unwrap_err().to_string(),
        "strides is incompatible with shape of requested array and size of buffer: shape (5,3), strides (1,1) of 6 \
         elements"
    );
    let large = View::<u64, (Dyn, Dyn)>::try_from_slice(&[], 0, [usize::MAX, 2], [0, 0]);
    assert!(
        large
            .map(drop)
            .unwrap_err()
            .to_string()
            .starts_with("array is too big")
    );
}

#[test]
fn a_slice_is_written_through_views_whose_elements_are_apart() {
    let mut samples = [0, 1, 2, 3, 4, 5];
    let mut columns = ViewMut::try_from_slice(&mut samples, 0, [2, 3], [1, 2]).unwrap();
    arr!(columns[1] = [10, 30, 50]);
    let mut mirrored = ViewMut::try_from_slice(&mut samples, 4, 3, [-2]).unwrap();
    arr!(mirrored[:] += [1, 2, 3]);
    assert_eq!(samples, [3, 10, 4, 30, 5, 50]);
    let shared = ViewMut::try_from_slice(&mut samples, 0, [3, 3], [1, 1]).map(drop);
    assert_eq!(shared, Err(Error::SharedElements));
    assert_eq!(
        shared.unwrap_err().to_string(),
        "some elements of the array share memory: a view for writing needs each of its own"
    );
    let outside = ViewMut::try_from_slice(&mut samples, 0, [3], [3]).map(drop);
    assert!(matches!(outside, Err(Error::OutsideBuffer { .. })));
    let mut nothing = [(); 4];
    assert!(ViewMut::try_from_slice(&mut nothing, 0, [4], [1]).is_ok());
    assert_eq!(
        ViewMut::try_from_slice(&mut nothing, 0, [4], [0]).map(drop),
        Err(Error::SharedElements)
    );
}

#[test]
fn strides_chosen_with_malice_take_too_long_to_decide() {
    let mut samples = vec![0_u8; 4_000_000];
    let strides = [100_003, 100_019, 100_043, 100_049, 99_991, 99_989];
    let found = ViewMut::try_from_slice(&mut samples, 0, [6; 6], strides).map(drop);
    assert!(
        matches!(found, Err(Error::TooHard | Error::SharedElements)),
        "{found:?}"
    );
    assert_eq!(Error::TooHard.to_string(), "Exceeded max_work");
}

#[test]
fn pointers_have_views() {
    let mut samples = [0, 1, 2, 3, 4, 5];
    {
        // SAFETY: index [i, j] leads to samples[2 * j + i], with i < 2 and j < 3; nothing writes them meanwhile.
        let columns: View<'_, i32, Shape![_, _]> =
            unsafe { View::from_raw_parts(samples.as_ptr(), [2, 3], [1, 2]) };
        assert_eq!(columns, [[0, 2, 4], [1, 3, 5]]);
    }
    // SAFETY: index [i] leads to samples[5 - 2 * i], with i < 3; they are not used meanwhile.
    let mut odd: LineMut<'_, i32> =
        unsafe { ViewMut::from_raw_parts(samples.as_mut_ptr().add(5), 3, [-2]) };
    arr!(odd[:] = [50, 30, 10]);
    // SAFETY: the view has an element at index 0, and is not used meanwhile.
    unsafe { *odd.as_mut_ptr() += 1 };
    assert_eq!(samples, [0, 10, 2, 30, 4, 51]);
    // SAFETY: there is no element, wherever the pointer leads.
    let none: Line<'_, i32> = unsafe { View::from_raw_parts(ptr::null(), 0, [7]) };
    assert!(none.is_empty());
    let refused = refusal(|| {
        // SAFETY: it is refused before anything is read.
        let _: Line<'_, i32> = unsafe { View::from_raw_parts(ptr::null(), 2, [1]) };
    });
    assert_eq!(refused, "a view of 2 elements at a null pointer");
    let refused = refusal(|| {
        // SAFETY: it is refused before anything is read.
        let _: LineMut<'_, i32> =
            unsafe { ViewMut::from_raw_parts(samples.as_mut_ptr(), usize::MAX, [1]) };
    });
    assert!(refused.starts_with("array is too big"), "{refused}");
}

#[test]
fn windows_share_their_elements() {
    let a = arr!([1, 2, 3, 4]);
    let pairs: View<'_, i32, Shape![3, 2]> = sliding_window_view(&a, (Len::<2>,));
    assert_eq!(pairs, arr!([[1, 2], [2, 3], [3, 4]]));
    assert_eq!(sliding_window_view(&a, 3), arr!([[1, 2, 3], [2, 3, 4]]));
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(
        sliding_window_view(&m, (2, 2)),
        arr!([[[[1, 2], [4, 5]], [[2, 3], [5, 6]]]])
    );
    let across = np::Along::<1>;
    let expected = arr!([[[1, 2], [2, 3]], [[4, 5], [5, 6]]]);
    assert_eq!(sliding_window_view_with(&m, 2, across), expected);
    assert_eq!(sliding_window_view_with(&m, (Len::<2>,), across), expected);
    assert_eq!(
        sliding_window_view_with(&m, (2, 1), (across, np::Along::<0>)).shape(),
        [2, 2, 2, 1]
    );
    assert_eq!(
        refusal(|| sliding_window_view(&a, 5).len()),
        "window shape cannot be larger than input array shape"
    );
}

#[test]
fn strides_are_chosen() {
    let a = arr!([1_i64, 2, 3, 4]);
    assert_eq!(
        as_strided(&a, [3, 2], [8, 8]),
        arr!([[1_i64, 2], [2, 3], [3, 4]])
    );
    assert_eq!(as_strided(&a, 3, [0]), arr!([1_i64, 1, 1]));
    assert_eq!(
        refusal(|| as_strided(&a, 2, [4]).len()),
        "a stride of 4 bytes leads to a part of an element of 8"
    );
    let outside = refusal(|| as_strided(&a, 3, [16]).len());
    assert!(
        outside.contains("incompatible with shape of requested array"),
        "{outside}"
    );
}

#[derive(Clone, Fields)]
struct Particle {
    mass: f64,
    charge: i64,
}

#[test]
fn fields_are_written() {
    let particle = Particle {
        mass: 2.0,
        charge: -1,
    };
    let mut all = Owned::from(vec![particle; 3]);
    let charge = Particle::FIELDS.charge;
    all.field_mut(|_| charge)[1] = 5;
    all.view_mut().field_mut(|fields| fields.mass)[-1] = 0.5;
    assert_eq!(all.field(|_| charge), arr!([-1_i64, 5, -1]));
    assert_eq!(all.field(|fields| fields.mass), arr!([2.0, 2.0, 0.5]));
}

#[test]
fn parts_for_writing() {
    let mut m = Owned::from_fn([2, 4], |[i, j]| 4 * i + j);
    for mut part in m.split_axis_mut::<1>(2) {
        part[(0, 0)] += 100;
    }
    for mut part in m.array_split_axis_mut::<1>(3) {
        part[(1, 0)] += 200;
    }
    assert_eq!(
        m,
        arr!([[100, 1, 102, 3], [204, 5, 206, 207]]).map(|&x| x as usize)
    );
    m.ravel_mut()[-1] = 0;
    m.flat_mut()[0] = 1;
    m.view_mut().erase()[(0, 1)] = 2;
    m.view_mut().strided()[(1, 1)] = 3;
    assert_eq!(
        m,
        arr!([[1, 2, 102, 3], [204, 3, 206, 0]]).map(|&x| x as usize)
    );
    let mut grown: Owned<usize, Shape![_, _]> = m;
    assert_eq!(
        refusal(|| grown.split_axis_mut::<0>(0).len()),
        "number sections must be larger than 0."
    );
    assert_eq!(
        refusal(|| grown.split_axis_mut::<1>([3, 1]).len()),
        "the parts of an array split for writing would overlap: the indices must ascend"
    );
    let view = grown.view_mut().into_view();
    assert_eq!(view.shape(), [2, 4]);
    let line: Owned<i32, Shape![_]> = Owned::from(vec![1, 2]);
    let pair: [i32; 2] = line.view().try_into().unwrap();
    assert_eq!(pair, [1, 2]);
    let strided: ViewMut<'_, usize, Shape![_, _], ndview::Strided> = grown.view_mut().into();
    assert_eq!(strided.shape(), [2, 4]);
}

#[test]
fn whose_memory_it_is() {
    let m = arr!([[1_u8, 2, 3], [4, 5, 6]]);
    let (left, right) = (arr!(m[:, :2]), arr!(m[:, 2:]));
    assert_eq!(np::shares_memory_with(&left, &right, 1000), Ok(false));
    assert_eq!(np::shares_memory_with(&left, &right, 0), Ok(true));
    assert_eq!(np::shares_memory_with(&left, &m, -1), Ok(true));
    let (start, end) = np::byte_bounds(&arr!(m[::-1, 0])).unwrap();
    assert_eq!((start, end - start), (m.as_ptr().addr(), 4));
    assert_eq!(np::byte_bounds(&arr!(m[:0])), None);
    let samples = vec![0_u8; 4_000_000];
    let first =
        View::try_from_slice(&samples, 0, [6; 5], [1_003, 1_019, 1_043, 1_049, 991]).unwrap();
    let second =
        View::try_from_slice(&samples, 1, [6; 5], [2_003, 2_019, 2_043, 2_049, 1_991]).unwrap();
    assert_eq!(
        np::shares_memory_with(&first, &second, 1),
        Err(Error::TooHard)
    );
}
