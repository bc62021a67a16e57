//! Rust's own operators on arrays, outside of `arr!`: the same results, in type and value, as inside.

use ndview::prelude::*;

/// Each operator between all kinds of arrays that can stand on either side.
macro_rules! on_every_kind {
    ($a:ident $b:ident: $($operator:tt)*) => {$(
        let expected = arr!($a $operator $b);
        let (left, right) = ($a.view(), $b.view());
        assert_eq!(&$a $operator &$b, expected);
        assert_eq!(&$a $operator right, expected);
        assert_eq!(&$a $operator &right, expected);
        assert_eq!(&$a $operator $b.copy(), expected);
        assert_eq!(left $operator &$b, expected);
        assert_eq!(left $operator right, expected);
        assert_eq!(&left $operator &right, expected);
        assert_eq!($a.copy() $operator &$b, expected);
        assert_eq!($a.copy() $operator $b.copy(), expected);
    )*};
}

#[test]
fn arithmetic() {
    let a = arr!([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]);
    let b = arr!([2.0, 4.0, -0.5]);
    on_every_kind!(a b: + - * / %);
    let (i, j) = (arr!([[7], [-7]]), arr!([2_i64, 3]));
    on_every_kind!(i j: + - * / %);
}

#[test]
fn bits() {
    let (a, b) = (arr!([6_u8, 5, 1]), arr!([1_u8, 2, 3]));
    on_every_kind!(a b: & | ^ << >>);
    let (a, b) = (arr!([true, true, false]), arr!([true, false, false]));
    on_every_kind!(a b: & | ^);
}

#[test]
fn scalars_have_the_type_of_the_elements() {
    let a = arr!([1.0_f32, 2.0]);
    let halves: Owned<f32, Shape![2]> = &a * 0.5;
    assert_eq!(halves, arr!([0.5_f32, 1.0]));
    assert_eq!(2.0 * &a - 1.0, arr!([1.0_f32, 3.0]));
    assert_eq!(1.0 / a.view(), arr!([1.0_f32, 0.5]));
    let i = arr!([7_i64, -7]);
    assert_eq!(&i % 3, arr!([1_i64, 2]));
    assert_eq!(3 * &i + 1, arr!([22_i64, -20]));
    let quotients: Owned<f64, Shape![2]> = &i / 2;
    assert_eq!(quotients, arr!([3.5, -3.5]));
}

#[test]
fn numbers_of_every_type_stand_on_the_left() {
    macro_rules! on_the_left {
        ($($number:ident)*) => {$(
            let of = |numbers: [$number; 2]| Owned::from(numbers.to_vec());
            let a = of([1, 2]);
            assert_eq!(2 as $number * &a, of([2, 4]));
            assert_eq!(5 as $number % a.view(), of([0, 1]));
            assert_eq!(3 as $number & &a, of([1, 2]));
            assert_eq!((1 as $number) << &a, of([2, 4]));
        )*};
    }
    on_the_left!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
    assert_eq!(true ^ arr!([true, false]), arr!([false, true]));
}

#[test]
fn types_are_promoted_and_shapes_are_broadcast() {
    let (a, b) = (arr!([[1_i32], [2]]), arr!([0.5_f32, 1.5]));
    let sum: Owned<f64, Shape![2, 2]> = &a + &b;
    assert_eq!(sum, arr!([[1.5, 2.5], [2.5, 3.5]]));
    let m = arr!([[1, 2], [3, 4]]);
    assert_eq!(&m - arr!(m[0]), arr!([[0, 0], [2, 2]]));
    assert_eq!(m.t() + &m, arr!([[2, 5], [5, 8]]));
}

#[test]
fn signs() {
    let m = arr!([[1, -2], [3, 4]]);
    assert_eq!(-&m, arr!(-m));
    assert_eq!(-arr!(m[0]), arr!([-1, 2]));
    assert_eq!(-(&m + 1), arr!(-(m + 1)));
    let mask = arr!(m > 2);
    assert_eq!(!&mask, arr!(~mask));
}

#[test]
#[should_panic = "operands could not be broadcast together with shapes (3,) (2,)"]
fn run_time_lengths_that_differ() {
    let (a, b) = (Owned::from(vec![1, 2, 3]), Owned::from(vec![1, 2]));
    let _sum = &a + &b;
}
