//! `arr!` where nothing has its usual name: the library is called `grid` here, no name of the
//! standard library is in scope, and `core`, `std` and `ndview` are other things.

#![no_implicit_prelude]

// Whatever `arr!` expands to must not find these.
mod core {}
mod std {}
mod ndview {}

#[cfg(test)]
mod tests {
    use ::grid::{Dyn, Len, Owned, View, arr};
    use ::std::{assert_eq, vec};

    fn matrix() -> Owned<i64, (Len<2>, Len<3>)> {
        arr!([[0, 1, 2], [3, 4, 5]])
    }

    #[::core::prelude::v1::test]
    fn literals_and_elements() {
        let a = matrix();
        assert_eq!(arr!(a[1, -1]), 5);
        assert!(arr!([True, False][0]));
    }

    #[::core::prelude::v1::test]
    fn slices() {
        let a = matrix();
        let n = 1;
        let view: View<'_, i64, (Len<1>, Len<3>), ::grid::Strided> = arr!(a[1:, ::-1]);
        assert_eq!(view.to_vec(), [5, 4, 3]);
        assert_eq!(arr!(a[..., None, n:]).to_vec(), [1, 2, 4, 5]);
    }

    #[::core::prelude::v1::test]
    fn lists_and_masks() {
        let a = matrix();
        assert_eq!(arr!(a[[1, 1]]).to_vec(), [3, 4, 5, 3, 4, 5]);
        let list = vec![0, -1];
        assert_eq!(arr!(a[:, list]).to_vec(), [0, 2, 3, 5]);
        let large: Owned<i64, (Dyn,)> = arr!(a[a > 3]);
        assert_eq!(large.to_vec(), [4, 5]);
    }

    #[::core::prelude::v1::test]
    fn assignments() {
        let mut a = matrix();
        arr!(a[0] = 7);
        arr!(a[1, 1:] += 1);
        arr!(a[a > 6] = 0);
        arr!(a[:, 1:] = a[:, :-1]);
        arr!(&mut a[:, 2]).fill(9);
        assert_eq!(a.to_vec(), [0, 0, 9, 3, 3, 9]);
    }

    #[::core::prelude::v1::test]
    fn methods_attributes_and_functions() {
        let a = matrix();
        assert_eq!(arr!(a.T[1:].shape), [2, 2]);
        assert_eq!(arr!(a.reshape(3, 2)[0]).to_vec(), [0, 1]);
        assert_eq!(arr!(np.zeros((2, 2))).to_vec(), [0.0; 4]);
        assert_eq!(arr! { let b = a[1:]; b[0, 0] }, 3);
    }
}
