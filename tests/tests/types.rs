//! What the type of an array says: its size, its threads, its lengths and its layout. The
//! expectations stand in the tests.

use ndview::prelude::*;
use ndview::{Iter, IterMut};
use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;

/// Whether a type implements a trait.
macro_rules! implements {
    ($type:ty: $bound:path) => {{
        #[allow(dead_code, reason = "it answers only where the type does not")]
        trait Otherwise {
            const ANSWER: bool = false;
        }
        impl<T: ?Sized> Otherwise for T {}
        struct Ask<T: ?Sized>(PhantomData<T>);
        #[allow(dead_code, reason = "used only where the type implements the trait")]
        impl<T: ?Sized + $bound> Ask<T> {
            const ANSWER: bool = true;
        }
        <Ask<$type>>::ANSWER
    }};
}

type Matrix = (Len<3>, Len<4>);

#[test]
fn a_view_of_known_lengths_without_gaps_is_one_pointer() {
    const POINTER: usize = size_of::<*const ()>();
    assert_eq!(size_of::<View<'_, f64, Matrix, Contiguous>>(), POINTER);
    assert_eq!(
        size_of::<Option<View<'_, f64, Matrix, Contiguous>>>(),
        POINTER
    );
    assert_eq!(size_of::<ViewMut<'_, f64, Matrix, Contiguous>>(), POINTER);
    assert_eq!(
        size_of::<Option<ViewMut<'_, f64, Matrix, Contiguous>>>(),
        POINTER
    );
    assert_eq!(size_of::<View<'_, f64, (), Contiguous>>(), POINTER);
    assert_eq!(size_of::<View<'_, f64, (Dyn,), Contiguous>>(), 2 * POINTER);
    assert_eq!(size_of::<View<'_, f64, (Dyn,), Strided>>(), 3 * POINTER);
    assert_eq!(size_of::<View<'_, f64, (Len<3>,), Strided>>(), 2 * POINTER);
}

#[test]
fn an_array_of_known_lengths_has_room_in_place() {
    assert_eq!(size_of::<Owned<f64, Matrix>>(), 128);
    assert_eq!(size_of::<Owned<u128, Matrix>>(), 128);
    assert_eq!(align_of::<Owned<u128, Matrix>>(), align_of::<u128>());
    let unknown = size_of::<Vec<f64>>() + size_of::<usize>();
    assert_eq!(size_of::<Owned<f64, (Dyn,)>>(), unknown);
}

#[test]
fn a_shared_view_is_copied_and_a_mutable_one_is_not() {
    assert!(implements!(View<'static, String, Matrix, Strided>: Copy));
    assert!(!implements!(ViewMut<'static, i32, Matrix, Strided>: Clone));
    assert!(implements!(Owned<String, Matrix>: Clone));
    assert!(!implements!(Owned<Cell<Rc<i32>>, Matrix>: Clone));
}

#[test]
fn arrays_cross_threads_where_their_elements_may() {
    assert!(implements!(Owned<i32, Matrix>: Send));
    assert!(implements!(Owned<i32, Matrix>: Sync));
    assert!(implements!(View<'static, i32, Matrix, Strided>: Send));
    assert!(implements!(View<'static, i32, Matrix, Strided>: Sync));
    assert!(implements!(ViewMut<'static, i32, Matrix, Strided>: Send));
    assert!(implements!(ViewMut<'static, i32, Matrix, Strided>: Sync));

    assert!(!implements!(Owned<Rc<i32>, Matrix>: Send));
    assert!(!implements!(View<'static, Rc<i32>, Matrix, Strided>: Send));
    assert!(!implements!(ViewMut<'static, Rc<i32>, Matrix, Strided>: Sync));

    // A shared view of cells is a shared reference to cells: it may not go to another thread.
    assert!(implements!(Owned<Cell<i32>, Matrix>: Send));
    assert!(!implements!(Owned<Cell<i32>, Matrix>: Sync));
    assert!(!implements!(View<'static, Cell<i32>, Matrix, Contiguous>: Send));
    assert!(!implements!(View<'static, Cell<i32>, Matrix, Contiguous>: Sync));
    assert!(implements!(ViewMut<'static, Cell<i32>, Matrix, Contiguous>: Send));
    assert!(!implements!(ViewMut<'static, Cell<i32>, Matrix, Contiguous>: Sync));
}

/// Whether the elements are on the heap or in place: the union that they are in must say it of them.
#[test]
fn arrays_in_place_and_iterators_cross_threads_where_their_elements_may() {
    type Few = Shape![2];
    assert!(implements!(Owned<i32, Few>: Send) && implements!(Owned<i32, Few>: Sync));
    assert!(!implements!(Owned<Rc<i32>, Few>: Send) && !implements!(Owned<Rc<i32>, Few>: Sync));
    assert!(implements!(Owned<Cell<i32>, Few>: Send) && !implements!(Owned<Cell<i32>, Few>: Sync));
    type Reference = &'static Cell<i32>;
    assert!(!implements!(Owned<Reference, Few>: Send));
    assert!(
        !implements!(Owned<*const i32, Few>: Send) && !implements!(Owned<*const i32, Few>: Sync)
    );

    assert!(
        implements!(Iter<'static, i32, Few>: Send) && implements!(IterMut<'static, i32, Few>: Send)
    );
    assert!(!implements!(Iter<'static, Cell<i32>, Few>: Send));
    assert!(!implements!(Iter<'static, Cell<i32>, Few>: Sync));
    assert!(implements!(IterMut<'static, Cell<i32>, Few>: Send));
    assert!(!implements!(IterMut<'static, Cell<i32>, Few>: Sync));
    assert!(!implements!(IterMut<'static, Rc<i32>, Few>: Send));
}

#[test]
fn a_view_of_short_lived_elements_is_no_view_of_long_lived_ones() {
    // Covariant where shared: a view of 'static elements serves where shorter ones are asked for.
    fn shorter<'a>(
        view: View<'a, &'static str, (Dyn,), Strided>,
    ) -> View<'a, &'a str, (Dyn,), Strided> {
        view
    }
    let a = Owned::from(vec!["a", "b"]);
    assert_eq!(shorter(arr!(a[::-1]).erase()).to_vec(), ["b", "a"]);
}

#[test]
fn the_kind_lengths_and_layout_of_a_literal_index_are_its_type() {
    let m = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    let _: &Owned<i32, (Len<3>, Len<3>)> = &m;
    let _: View<'_, i32, (Len<2>, Len<3>), Strided> = arr!(m[1:, ::-1]);
    let _: View<'_, i32, (Len<3>,), Contiguous> = arr!(m[1]);
    let _: View<'_, i32, (Len<2>, Len<3>), Contiguous> = arr!(m[1:]);
    let _: View<'_, i32, (Len<1>, Len<3>), Contiguous> = arr!(m[1:2]);
    let _: View<'_, i32, (Len<3>, Len<2>), Rows> = arr!(m[:, 1:]);
    let _: View<'_, i32, (Len<1>, Len<1>), Rows> = arr!(m[1:-1, 1:-1]);
    let _: View<'_, i32, (Len<3>,), Strided> = arr!(m[:, 0]);
    let _: View<'_, i32, (Len<2>, Len<3>), Rows> = arr!(m[::2]);
    let _: View<'_, i32, (Len<3>, Len<3>), Contiguous> = arr!(m[...]);
    let _: View<'_, i32, (), Contiguous> = arr!(m[..., 0, 0]);
    let _: i32 = arr!(m[0, 0]);
    let _: Owned<i32, (Len<2>, Len<3>)> = arr!(m[[0, 2]]);
    let _: Owned<i32, (Dyn,)> = arr!(m[m > 5]);
    let _: Owned<bool, (Len<3>, Len<3>)> = arr!(m > 5);
}

#[test]
fn a_length_known_at_run_time_stays_one() {
    let n = 2;
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _: View<'_, i32, (Dyn, Len<3>), Contiguous> = arr!(m[:n]);
    let _: View<'_, i32, (Len<2>, Dyn), Rows> = arr!(m[:, n:]);
    let d = m.clone().into_erased();
    let _: View<'_, i32, (Dyn, Dyn), Contiguous> = arr!(d[1:]);
    let _: View<'_, i32, (Dyn,), Strided> = arr!(d[:, n]);
    let mixed = Owned::from_fn((4, Len::<3>), |[i, j]| i + j);
    let _: &Owned<usize, Shape![_, 3]> = &mixed;
    let _: View<'_, usize, (Dyn, Len<2>), Rows> = arr!(mixed[:, 1:]);
}

#[test]
fn lengths_beyond_the_table_are_known_at_run_time() {
    let long = arr!(np.zeros(1024));
    let _: &Owned<f64, (Len<1024>,)> = &long;
    let _: View<'_, f64, (Len<1023>,), Contiguous> = arr!(long[1:]);
    let longer = arr!(np.zeros(2000));
    assert_eq!(arr!(longer[1:]).len(), 1999);
    assert_eq!(arr!(longer[-1]), 0.0);
}

#[test]
fn methods_with_literal_shapes_keep_them_in_the_type() {
    let a = arr!([1, 2, 3, 4, 5, 6]);
    let _: View<'_, i32, (Len<2>, Len<3>), Contiguous> = arr!(a.reshape(2, 3));
    let _: View<'_, i32, (Len<3>, Len<2>), Contiguous> = a.reshape((Len::<3>, Len::<2>));
    let m = arr!(a.reshape(2, 3));
    let _: View<'_, i32, (Len<3>, Len<2>), Strided> = arr!(m.T);
    let _: Owned<i32, (Len<6>,)> = arr!(m.T.reshape(6));
    let _: Owned<f64, (Len<3>, Len<4>)> = arr!(np.zeros((3, 4)));
    let _: Owned<f64, (Dyn, Dyn)> = np::zeros([3, 4]);
    let _: Owned<f64, (Len<2>, Len<3>)> = m.astype::<f64>();
}

#[test]
fn literals_have_rusts_types() {
    let _: Owned<i32, (Len<2>,)> = arr!([1, 2]);
    let _: Owned<f64, (Len<2>,)> = arr!([1.0, 2.0]);
    let _: Owned<u8, (Len<2>,)> = arr!([1, 2_u8]);
    let _: Owned<bool, (Len<1>,)> = arr!([True]);
    let _: Owned<String, (Len<1>, Len<1>)> = arr!([[String::from("a")]]);
    let (x, y) = (2_i64, vec![1, 2, 3]);
    let a: Owned<i64, (Len<3>,)> = arr!([x * 2, -x, y.len() as i64]);
    assert_eq!(a.to_vec(), [4, -2, 3]);
    let _: Owned<f32, (Len<3>, Len<4>)> = Owned::default();
}

#[test]
fn numbers_of_a_type_that_nothing_says_yet() {
    let (a, b) = (arr!([1.0, 2.0]), arr!([10, 20]));
    assert_eq!(arr!((a + a)[0]), 2.0);
    assert_eq!(arr!((b * 2 + b).T[1]), 60);
    assert_eq!(arr!((-a)[::-1].sum()), -3.0);
    let c = arr!(a * a);
    assert_eq!(arr!(c[1]) + arr!((c - 1).shape[0]) as f64, 6.0);
}
