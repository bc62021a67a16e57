//! Views of views, however they are written, to be read, written and borrowed.

use ndview::prelude::*;

fn grid() -> Owned<i64, (Dyn, Dyn)> {
    np::arange(24_i64).into_shape([4, 6]).into_erased()
}

#[test]
fn in_any_order_on_any_base() {
    let g = grid();
    let cube = arr!(g.reshape(2, 2, 3, 2).swapaxes(1, 2).reshape(6, 4));
    assert_eq!(cube.shape(), [6, 4]);
    assert_eq!(arr!(cube[1]), arr!([2_i64, 3, 8, 9]));
    assert_eq!(
        arr!(g.T[1:, ::-1].swapaxes(0, 1)[0]),
        arr!([19_i64, 20, 21, 22, 23])
    );
    assert_eq!(arr!(np.flip(g, 1).T[0]), arr!([5_i64, 11, 17, 23]));
    assert_eq!(arr!(np.flip(np.transpose(g), axis=(0, 1))[0, 0]), 23);
    assert_eq!(
        arr!(np.moveaxis(g.reshape(2, 2, 6), 0, -1).shape),
        [2, 6, 2]
    );
    assert_eq!(
        arr!(np.transpose(g.reshape(2, 2, 6), (2, 0, 1)).shape),
        [6, 2, 2]
    );
    assert_eq!(
        arr!(np.transpose(g.reshape(2, 2, 6), axes = (2, 0, 1)).shape),
        [6, 2, 2]
    );
    assert_eq!(arr!(g.reshape(2, 2, 6).transpose(2, 0, 1).shape), [6, 2, 2]);
    assert_eq!(
        arr!(g.reshape(2, 2, 6).transpose([2, 0, 1]).shape),
        [6, 2, 2]
    );
    assert_eq!(arr!(np.expand_dims(g[0], (0, 2)).shape), [1, 6, 1]);
    assert_eq!(arr!(np.expand_dims(g[0], (-1, -2)).shape), [6, 1, 1]);
    assert_eq!(
        arr!(np.squeeze(g[None, :, None][..., None], axis=(0, 2)).shape),
        [4, 6, 1]
    );
    assert_eq!(arr!(np.squeeze(g[0][None, None], (0, -2 + 3)).shape), [6]);
    assert_eq!(arr!(g[1:3, 1:3].reshape(4)), arr!([7_i64, 8, 13, 14]));
    assert_eq!(arr!(np.reshape(g[1:3, 1:3], 4)), arr!([7_i64, 8, 13, 14]));
    assert_eq!(arr!(np.reshape(g, shape = (3, -1)).shape), [3, 8]);
    assert_eq!(arr!(np.ravel(g.T)[:3]), arr!([0_i64, 6, 12]));
    assert_eq!(arr!((g.T @ g).T.shape), [6, 6]);
    assert_eq!(arr!(np.diagonal(g[:, :4].T)), arr!([0_i64, 7, 14, 21]));
    let rows = [vec![1, 2], vec![3, 4]];
    let row = &rows[1];
    assert_eq!(arr!(np.flip(row)), arr!([4, 3]));
    assert_eq!(arr!(np.transpose([[1, 2], [3, 4]])[0]), arr!([1, 3]));
}

#[test]
fn a_formula_is_computed_with_its_axes_turned() {
    let g = Owned::from_fn([70, 45], |[i, j]| (i * 45 + j) as f64 / 8.0);
    let (row, column) = (arr!(g[1]).copy(), arr!(g[:, :1]).copy());
    macro_rules! is_turned {
        ($($formula:tt)*) => {
            let formula = arr!($($formula)*);
            assert_eq!(arr!(($($formula)*).T), formula.t());
            let turned = try_arr!(($($formula)*).T);
            assert_eq!(turned.unwrap(), formula.t());
        };
    }
    // What has fewer axes is aligned at the last before they are turned.
    is_turned!(g + row);
    is_turned!(row * column);
    is_turned!(g * 2 + column - row);
    is_turned!(g[::2, ::-3] * 2);
    is_turned!(g[:45].T + row);
    is_turned!(np.exp(g / 100 - row));
    is_turned!(g > row);
    is_turned!(np.where(g > 100, column, 0));
    is_turned!(-row);
    is_turned!(g[None] * np.ones((3, 1, 45)));
    let small = arr!([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(
        arr!((small + [10, 20, 30]).T),
        arr!([[11_i64, 14], [22, 25], [33, 36]])
    );
    let error = try_arr!((g + row[:7]).T).unwrap_err();
    assert_eq!(
        error.to_string(),
        "operands could not be broadcast together with shapes (70,45) (7,)"
    );
}

#[test]
fn of_any_array() {
    fn corner(m: &impl Array<i64, 2>) -> i64 {
        arr!(np.flip(m.T[1:], 0)[0, 0])
    }
    assert_eq!(corner(&grid()), 5);
    fn first<'a>(m: View<'a, i64, (Dyn, Dyn), Contiguous>) -> View<'a, i64, (Dyn,)> {
        arr!(m.T.swapaxes(0, 1)[0])
    }
    let g = grid();
    assert_eq!(first(arr!(g[:, :])), arr!([0_i64, 1, 2, 3, 4, 5]));
}

#[test]
fn written_through() {
    let mut g = grid();
    arr!(g.T[1:].swapaxes(0, 1)[0] = -1);
    assert_eq!(arr!(g[0]), arr!([0_i64, -1, -1, -1, -1, -1]));
}

#[test]
fn written_by_any_name() {
    let mut g = grid();
    arr!(np.flip(g, axis=0)[0, 1:] = 7);
    assert_eq!(arr!(g[3]), arr!([18_i64, 7, 7, 7, 7, 7]));
    arr!(np.transpose(g)[1, 1:] = 8);
    assert_eq!(arr!(g[:, 1]), arr!([1_i64, 8, 8, 8]));
    arr!(np.swapaxes(g, 0, 1).T[0] += 100);
    assert_eq!(arr!(g[0, 0]), 100);
    arr!(np.expand_dims(g, 0)[0, 1] = 3);
    assert_eq!(arr!(g[1]), arr!([3_i64; 6]));
    arr!(np.squeeze(g[None], 0)[2] = 4);
    assert_eq!(arr!(g[2]), arr!([4_i64; 6]));
    arr!(np.moveaxis(g, 0, 1)[0] *= 2);
    assert_eq!(arr!(g[:, 0]), arr!([200_i64, 6, 8, 36]));
    let mut g = grid();
    arr!(g.reshape(2, 2, 6).swapaxes(0, 1)[0, 1, ::5] = 0);
    assert_eq!(arr!(g[2]), arr!([0_i64, 13, 14, 15, 16, 0]));
    arr!(g.ravel()[1] = 9);
    arr!(np.ravel(g)[[2, 3]] = 9);
    assert_eq!(arr!(g[0]), arr!([0_i64, 9, 9, 9, 4, 5]));
    arr!(g.flat[-2:] += 1);
    assert_eq!(arr!(g[3, 4:]), arr!([23_i64, 24]));
    arr!(g.transpose(1, 0)[0, :] = g[0, :4]);
    assert_eq!(arr!(g[:, 0]), arr!([0_i64, 9, 9, 9]));
    let mut m = arr!([[[1, 2]], [[3, 4]]]);
    arr!(m.squeeze()[0] = m[1, 0]);
    assert_eq!(m, arr!([[[3, 4]], [[3, 4]]]));
}

#[test]
fn borrowed_for_writing() {
    fn column<'a>(m: ViewMut<'a, i64, (Dyn, Dyn), Contiguous>) -> ViewMut<'a, i64, (Dyn,)> {
        arr!(&mut m.by_value().T[0])
    }
    let mut g = grid();
    column(g.view_mut()).fill(1);
    let mut t = arr!(&mut g[1:].T);
    t[[0, 0]] = 5;
    let mut flipped = arr!(&mut np.flip(g[0], 0));
    flipped[[0]] = 50;
    assert_eq!(
        arr!(g[:2]),
        arr!([[1_i64, 1, 2, 3, 4, 50], [5, 7, 8, 9, 10, 11]])
    );
}

#[test]
fn as_parts() {
    let mut g = grid();
    let (mut a, b) = arr!(&mut g[0].reshape(2, 3), &g[1:].T);
    a[[1, 0]] = b[[5, 2]];
    assert_eq!(arr!(g[0, 3]), 23);
    let (mut left, mut right) = arr!(&mut g.T[:3], &mut g.T[3:]);
    left[[0, 0]] = right[[0, 0]];
    right[[2, 3]] = 0;
    assert_eq!(arr!(g[0, 0]), 23);
    assert_eq!(arr!(g[3, 5]), 0);
    let i = 2;
    let (mut a, mut b) = try_arr!(&mut g[:i].swapaxes(0, 1)[0], &mut g[i:].T[0]).unwrap();
    std::mem::swap(&mut a[[0]], &mut b[[0]]);
    assert_eq!(arr!(g[0, 0]), 12);
    assert!(try_arr!(&mut g[:i].T, &mut g[1:].T).is_err());
}

#[test]
fn denied_nothing_that_costs_nothing() {
    let mut g = grid();
    let view = arr!(#[deny(copy)] g.T[1:].swapaxes(0, 1));
    assert_eq!(view.shape(), [4, 5]);
    arr!(#[deny(temporary)] g.T[1:] = g.T[:-1] * 2);
    assert_eq!(arr!(g[0]), arr!([0_i64, 0, 2, 4, 6, 8]));
}

/// Views of values that nobody holds leave in a tuple as they do alone.
#[test]
fn several_that_leave() {
    let z = arr!(np.array([[0.0, 3.0], [4.0, 0.0]]));
    let (x, y) = arr!((np.atleast_2d(z[:, 0]), np.sort(z[:, 1])[::-1]));
    assert_eq!(x, arr!([[0.0, 4.0]]));
    assert_eq!(y, arr!([3.0, 0.0]));
    let (rows, (last, turned)) = arr!((z[1:], ((z + 1)[-1], z.T)));
    assert_eq!((rows.shape(), turned.shape()), ([1, 2], [2, 2]));
    assert_eq!(last, arr!([5.0, 1.0]));
}
