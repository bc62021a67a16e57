//! What stands around `arr!` in a program: functions of any array in plain Rust, what they return, what a struct
//! keeps, several results at once.

use ndview::prelude::*;

fn strided() -> Owned<i64, Shape![2, 6]> {
    arr!(np.arange(12).reshape(2, 6))
}

fn part(m: &impl Array<i64, 2>) -> Owned<i64, Shape![_, _]> {
    arr!(m[:, ::-2]).into()
}

fn doubled(m: &impl Array<i64, 2>) -> Owned<i64, Shape![_, _]> {
    m.map(|x| 2 * x)
}

fn sums_of_rows<const R: usize>(m: &impl Array<i64, 2>, expected: [i64; R]) {
    let sums: Vec<i64> = m.rows().map(|row| row.sum()).collect();
    assert_eq!(sums, expected);
    assert_eq!(m.rows().len(), R);
    assert_eq!(
        m.rows().next_back().map(|row| row.sum()),
        sums.last().copied()
    );
    assert_eq!(m.copy(), m.view());
}

fn sorted_rows(m: &mut impl ArrayMut<i64, 2>) {
    m.rows_mut().for_each(|mut row| row.sort());
    m.iter_mut().for_each(|x| *x += 1);
    arr!(m.view_mut()[0, 0] = -1);
}

#[test]
fn any_array_has_rows_and_is_mapped() {
    let m = strided();
    sums_of_rows(&m, [15, 51]);
    sums_of_rows(&arr!(m[:, ::2]), [6, 24]);
    sums_of_rows(&m.t(), [6, 8, 10, 12, 14, 16]);
    sums_of_rows(&arr!(m[:0]), []);
    sums_of_rows(&[[1, 2, 3]], [6]);
    assert_eq!(doubled(&arr!(m[1:, ::3])), arr!([[12, 18]]));
}

#[test]
fn any_array_that_is_written_has_rows_for_writing() {
    let mut m = arr!([[3, 1, 2], [9, 8, 7]]);
    sorted_rows(&mut m);
    assert_eq!(m, arr!([[-1, 3, 4], [8, 9, 10]]));
    sorted_rows(&mut arr!(&mut m[:, 1:]));
    assert_eq!(m, arr!([[-1, -1, 5], [8, 10, 11]]));
    let mut rows = [[2, 1]];
    sorted_rows(&mut rows);
    assert_eq!(rows, [[-1, 3]]);
}

struct Kept {
    table: Owned<i64, Shape![_, 2]>,
    line: Owned<i64, Shape![_]>,
    list: Vec<i64>,
}

#[test]
fn what_is_kept_is_into() {
    let mut m = strided();
    assert_eq!(part(&m), arr!([[5, 3, 1], [11, 9, 7]]));
    let kept = Kept {
        table: arr!(m[:, [0, 5]]).into(),
        line: arr!(m[:, 1]).into(),
        list: arr!(m[::-1, 2]).into(),
    };
    assert_eq!(kept.table, arr!([[0, 5], [6, 11]]));
    assert_eq!(kept.line, arr!([1, 7]));
    assert_eq!(kept.list, [8, 2]);
    let number: Owned<i64, Shape![]> = arr!(m[0, 1, ...]).into();
    assert_eq!(number.sum(), 1);
    let same: Owned<i64, Shape![_, 1]> = arr!(&mut m[:, 2:3]).into();
    assert_eq!(same, arr!([[2], [8]]));
    let none: Vec<i64> = arr!(m[:, :0]).into();
    assert!(none.is_empty());
}

#[test]
fn parts_along_a_first_axis_of_known_length_are_unpacked() {
    let (i, j) = arr!(np.indices((2, 3))).into();
    assert_eq!(arr!(10 * i + j), arr!([[0, 1, 2], [10, 11, 12_i64]]));
    let points = arr!([[1, 2], [3, 4], [5, 6]]);
    let (x, y): (View<'_, i32, Shape![3]>, View<'_, i32, Shape![3]>) = arr!(points.T).into();
    assert_eq!((x.to_vec(), y.to_vec()), (vec![1, 3, 5], vec![2, 4, 6]));
    let (first, second, third) = arr!(points[:]).into();
    assert_eq!(arr!(first + second + third), arr!([9, 12]));
    let (low, high) = arr!(points[1]).into();
    assert_eq!((low, high), (3, 4));
    let (rows, columns) = arr!(points.shape).into();
    assert_eq!((rows, columns), (3, 2));
    let cube = arr!(np.arange(24).reshape(2, 3, 2, 2));
    let (front, back) = arr!(cube[:, 0]).into();
    assert_eq!(arr!(back - front), arr!([[12, 12], [12, 12_i64]]));
}

#[test]
fn a_degree_that_is_written_down_says_how_many_coefficients_there_are() {
    let (x, y) = (arr!(np.arange(5.0)), arr!(3 * np.arange(5.0) - 2));
    let (slope, start): (f64, f64) = arr!(np.polyfit(x, y, 1)).into();
    assert!(arr!(np.allclose([slope, start], [3, -2])));
    let columns: Owned<f64, Shape![3, 2]> = arr!(np.polyfit(x, np.stack((y, x), axis = 1), 2));
    assert!(arr!(np.allclose(columns, [[0, 0], [3, 1], [-2, 0]])));
    let (n, w) = (2_i64, [1.0, 1.0, 1.0, 1.0, 0.0]);
    let fit: Owned<f64, Shape![_]> = arr!(np.polyfit(x, y, n));
    assert_eq!(fit.len(), 3);
    let weighted: Owned<f64, Shape![1]> = arr!(np.polyfit(x, y, 0, w = w));
    assert!(arr!(np.allclose(weighted, 2.5)));
    let (fit, together) = arr!(np.polyfit(x, y, 1, cov = True));
    let _: (Owned<f64, Shape![2]>, Owned<f64, Shape![_, _]>) = (fit, together);
    let refused = try_arr!(np.polyfit(x, y, -1));
    assert_eq!(refused.unwrap_err().to_string(), "expected deg >= 0");
}

#[test]
fn as_many_parts_as_are_expected_are_unpacked() {
    let m = Owned::from_fn([2, 3], |[i, j]| (10 * i + j) as i64);
    let (first, second) = arr!(m[:]).try_into().unwrap();
    assert_eq!(arr!(second - first), arr!([10, 10, 10]));
    let (a, b, c) = arr!(m.T).try_into().unwrap();
    assert_eq!(arr!(a + b + c), arr!([3, 33]));
    let (a, b) = arr!(m[:, 1]).try_into().unwrap();
    assert_eq!((a, b), (1, 11));
    let (x, y): (Owned<i64, _>, Owned<i64, _>) = arr!(m * 2).try_into().unwrap();
    assert_eq!((x.to_vec(), y.to_vec()), (vec![0, 2, 4], vec![20, 22, 24]));
    let (a, b, c) = arr!(m[0] + 1).try_into().unwrap();
    assert_eq!(a * b * c, 6);

    let unpacked: Result<(i64, i64, i64), _> = arr!(m[:, 0]).try_into();
    assert_eq!(
        unpacked.unwrap_err().to_string(),
        "not enough values to unpack (expected 3, got 2)"
    );
    let unpacked: Result<(i64, i64), _> = arr!(m[0] * 1).try_into();
    assert_eq!(
        unpacked.unwrap_err().to_string(),
        "too many values to unpack (expected 2)"
    );
    let empty: Result<(i64, i64), _> = arr!(m[0, :0].erase()).try_into();
    assert_eq!(
        empty.unwrap_err().to_string(),
        "not enough values to unpack (expected 2, got 0)"
    );
}

/// A box of points, whose fields are called as attributes of arrays are.
struct Points {
    at: Owned<f64, Shape![_, 2]>,
    size: f64,
    shape: [usize; 2],
}

impl Points {
    fn wrapped(&mut self) -> f64 {
        let beyond = arr!(self.at > self.size);
        arr!(self.at[beyond] = 2 * self.size - self.at[beyond]);
        arr!(self.size = self.at.max() + self.shape[1]);
        arr!(self.size)
    }
}

#[test]
fn fields_of_self_are_fields() {
    let mut points = Points {
        at: arr!([[0.5, 1.5], [2.5, 1.0]]).into(),
        size: 2.0,
        shape: [3, 4],
    };
    assert_eq!(points.wrapped(), 5.5);
    assert_eq!(points.at, arr!([[0.5, 1.5], [1.5, 1.0]]));
    assert_eq!(arr!(points.at.size), 4);
    assert_eq!(arr!({ points.size } + 1), 6.5);
}

#[test]
fn what_is_lent_of_a_temporary_array_is_kept() {
    let m = arr!(np.arange(6).reshape(2, 3));
    let turned = arr!(np.rot90(m * 2));
    assert_eq!(turned, arr!([[4, 10], [2, 8], [0, 6]]));
    let mirrored = arr!(np.flipud(np.fliplr(m)));
    assert_eq!(mirrored, arr!([[5, 4, 3], [2, 1, 0]]));
    let part = arr!(np.fliplr(m[:, ::2]));
    assert_eq!(part, arr!([[2, 0], [5, 3]]));
    let row = arr!(np.rot90(np.sort(-m, axis=1))[0, ::-1]);
    assert_eq!(row, arr!([-3, 0]));
    let line = arr!(np.atleast_2d(m[1]));
    assert_eq!(line, arr!([[3, 4, 5]]));
    let list = arr!(np.atleast_3d([1, 2]).shape);
    assert_eq!(list, [1, 2, 1]);
    let halves = arr!(np.hsplit(m + 1, [1]));
    assert_eq!(halves[1], arr!([[2, 3], [5, 6]]));
    let rows = arr!(np.unstack(m[:, 1:]));
    assert_eq!((rows.len(), rows[1].to_vec()), (2, vec![4, 5]));
    let stacks = [m.copy(), arr!(m + 6)];
    let k = 1;
    let chosen = arr!(np.rot90(stacks[k], 2));
    assert_eq!(chosen, arr!([[11, 10, 9], [8, 7, 6]]));
    let diagonal = arr!(np.linalg.diagonal(m * m));
    assert_eq!(diagonal, arr!([0, 16]));
    // Of a variable it stays a view.
    let view: View<'_, i64, Shape![2, 3]> = arr!(np.fliplr(m));
    assert!(np::shares_memory(&view, &m));
}

/// Not `Clone`: nothing may copy it to get at a field.
struct Layer {
    weights: Owned<f64, Shape![2, 2]>,
    rate: f64,
    name: String,
}

fn layers() -> Vec<Layer> {
    let layer = |rate: f64| Layer {
        weights: arr!([[1.0, 2.0], [3.0, 4.0]]),
        rate,
        name: format!("layer {rate}"),
    };
    vec![layer(0.5), layer(2.0)]
}

#[test]
fn a_field_of_an_element_is_a_place() {
    let mut layers = layers();
    let (i, k) = (1_i64, -2);
    let x = arr!([1.0, 1.0]);
    assert_eq!(arr!(x @ layers[i].weights.T), arr!([3.0, 7.0]));
    assert_eq!(
        arr!(layers[i].weights @ x * layers[k].rate),
        arr!([1.5, 3.5])
    );
    assert_eq!(arr!(layers[0].weights.sum() + layers[-1].rate), 12.0);
    assert_eq!(arr!(layers[0].weights[1].max()), 4.0);
    let (rate, name, weights) = (
        arr!(layers[i].rate),
        arr!(layers[i].name),
        arr!(layers[i].weights),
    );
    assert_eq!((rate, name.as_str(), weights.sum()), (2.0, "layer 2", 10.0));
    assert_eq!(arr!(layers[i].name.len()), 7);
    assert_eq!(sum(arr!(&layers[0].weights)), 10.0);

    arr!(layers[i].weights -= layers[k].rate * layers[i].weights);
    assert_eq!(layers[1].weights, arr!([[0.5, 1.0], [1.5, 2.0]]));
    assert_eq!(layers[0].weights, arr!([[1.0, 2.0], [3.0, 4.0]]));
    arr!(layers[k].rate = layers[i].rate * 4);
    arr!(layers[i].rate /= 4);
    assert_eq!((layers[0].rate, layers[1].rate), (8.0, 0.5));
    arr!(layers[k].weights = layers[k].weights.T.copy());
    arr!(layers[i].weights[0] = layers[k].weights[1] + 1);
    assert_eq!(layers[1].weights, arr!([[3.0, 5.0], [1.5, 2.0]]));
    arr!(layers[i].weights.sort(axis = 0));
    arr!(layers[k].weights.fill(7));
    assert_eq!(layers[1].weights, arr!([[1.5, 2.0], [3.0, 5.0]]));
    assert!(arr!((layers[0].weights == 7).all()));
    assert_eq!(
        try_arr!(layers[i + 1].rate).unwrap_err().to_string(),
        "index 2 is out of bounds for axis 0 with size 2"
    );
}

fn sum(m: &impl Array<f64, 2>) -> f64 {
    arr!(m.sum())
}

#[test]
fn rusts_operators_update_an_array_in_place() {
    let mut m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let at = m.as_slice().as_ptr();
    m += 1.0;
    m *= &arr!([1.0, 10.0]);
    m -= arr!([[1.0], [2.0]]);
    assert_eq!(m, arr!([[1.0, 29.0], [2.0, 48.0]]));
    m /= &m.copy();
    m += &m * 2.0;
    assert_eq!(m, arr!([[3.0, 3.0], [3.0, 3.0]]));
    assert_eq!(m.as_slice().as_ptr(), at);
    for mut row in m.rows_mut() {
        row %= 2.0;
        row += row[0];
    }
    let mut column = arr!(&mut m[:, 1]);
    column *= arr!([1.0, 2.0, 3.0][::2]);
    assert_eq!(m, arr!([[2.0, 2.0], [2.0, 6.0]]));

    let mut counts = Owned::from(vec![1_u8, 2, 3]);
    counts <<= 1;
    counts |= 1;
    counts ^= &Owned::from(vec![1_u8, 0, 7]);
    assert_eq!(counts.to_vec(), [2, 5, 0]);
    let mut seen = arr!([true, false]);
    seen |= arr!([false, true]);
    seen &= arr!([true, true]);
    assert_eq!(seen, arr!([true, true]));
    let mut single = Owned::from(vec![1.0_f32, 2.0]);
    single += &arr!([1_i16, 2]);
    assert_eq!(single.to_vec(), [2.0, 4.0]);
}

#[test]
#[should_panic(expected = "operands could not be broadcast together with shapes (2,) (3,)")]
fn what_does_not_fit_updates_nothing() {
    let mut a = Owned::from(vec![1.0, 2.0]);
    a += &Owned::from(vec![1.0, 2.0, 3.0]);
}

/// What holds an array has NumPy's attributes, and the methods that Rust has none of.
#[test]
fn attributes_of_what_rust_has() {
    let list = vec![1.5, 2.5, 4.0];
    assert_eq!(arr!(list.shape), [3]);
    assert_eq!((arr!(list.ndim), arr!(list.size)), (1, 3));
    assert_eq!((arr!(list.itemsize), arr!(list.nbytes)), (8, 24));
    assert_eq!(arr!(list.strides), [8]);
    assert_eq!(arr!(list.dtype), "float64");
    assert_eq!(arr!(list.tolist()[1]), 2.5);
    let slice: &[f64] = &list;
    assert_eq!((arr!(slice.shape)[0], arr!(slice.ndim)), (3, 1));
    let nested = [[1_i16, 2, 3], [4, 5, 6]];
    assert_eq!(arr!(nested.shape), [2, 3]);
    assert_eq!((arr!(nested.ndim), arr!(nested.nbytes)), (2, 12));
    assert_eq!(arr!(nested.dtype), "int16");
    assert_eq!(arr!(nested.flatten()), arr!([1, 2, 3, 4, 5, 6]));
    assert_eq!(arr!(nested.tolist()), [[1, 2, 3], [4, 5, 6]]);
    let boxed: Box<[i64]> = Box::new([1, 2]);
    let shared = std::rc::Rc::new(vec![1_u8, 2]);
    let locked = std::sync::Mutex::new(vec![1.0, 2.0]);
    assert_eq!(arr!(boxed.size), 2);
    assert_eq!(arr!(shared.dtype), "uint8");
    let guard = locked.lock().unwrap();
    assert_eq!(arr!(guard.shape[0] + guard.size), 4);
}

/// `std::borrow::Cow` is read as what it holds.
#[test]
fn what_may_be_borrowed() {
    let lent: std::borrow::Cow<[f64]> = std::borrow::Cow::Borrowed(&[3.0, 1.0]);
    let kept: std::borrow::Cow<[f64]> = std::borrow::Cow::Owned(vec![3.0, 1.0]);
    for cow in [lent, kept] {
        assert_eq!(arr!(cow * 2 + cow[::-1]), arr!([7.0, 5.0]));
        assert_eq!(arr!(np.sort(cow)), arr!([1.0, 3.0]));
        assert_eq!(arr!(cow.argmax()), 0);
        assert_eq!(arr!(cow[cow > 2]), arr!([3.0]));
    }
}

/// A single number is an array of no axes: `np.repeat(x, 3)`, `np.array(x)`.
#[test]
fn a_number_in_a_variable_is_an_array_of_no_axes() {
    let (x, n, b) = (2.5, 3_i64, true);
    assert_eq!(arr!(np.atleast_1d(x)), [2.5]);
    assert_eq!(arr!(np.atleast_2d(n)), [[3]]);
    assert_eq!(format!("{:?}", arr!(np.array(x))), "array(2.5)");
    assert_eq!(arr!(np.append([1.0], x)), [1.0, 2.5]);
    assert_eq!(arr!(np.repeat(x, 2)), [2.5, 2.5]);
    assert_eq!(arr!(np.tile(b, 2)), [true, true]);
    assert_eq!(arr!(np.dot(n, [1, 2])), [3, 6]);
    assert_eq!(arr!(np.outer([1, 2], n)), [[3], [6]]);
    assert!(arr!(np.isin(n, [1, 3])));
    assert_eq!(arr!(np.kron(n, [1, 2])), [3, 6]);
    assert_eq!(arr!(np.resize(n, (2, 2))), [[3, 3], [3, 3]]);
    assert_eq!(arr!(np.delete([1, 2, 3, 4], n)), [1, 2, 3]);
    assert_eq!(arr!(np.insert([1, 2], 1, n)), [1, 3, 2]);
    assert_eq!(
        (arr!(np.modf(x)), arr!(np.modf(2.5))),
        ((0.5, 2.0), (0.5, 2.0))
    );
    assert_eq!(arr!(np.frexp(8)), (0.5, 4));
    assert!(arr!(np.isscalar(x)) && !arr!(np.isscalar([1])));
    assert_eq!(arr!(np.min_scalar_type(n)), "uint8");
    assert_eq!(arr!(np.min_scalar_type(b)), "bool");
    let huge = 1e50;
    assert_eq!(arr!(np.min_scalar_type(huge)), "float64");
    assert_eq!(arr!(np.result_type(x, np.float32)), "float64");
}

#[test]
fn rows_of_rusts_are_keys() {
    let keys = [[1, 2, 3, 1], [3, 2, 1, 3]];
    assert_eq!(arr!(np.lexsort(keys)), [2, 1, 0, 3]);
    assert_eq!(arr!(np.lexsort(keys[:])), [2, 1, 0, 3]);
    let keys = (arr!([1, 2, 3, 1]), arr!([3, 2, 1, 3]));
    let lent = (&keys.0, &keys.1);
    assert_eq!(arr!(np.lexsort(lent)), [2, 1, 0, 3]);
}

/// Lengths that are given by place are Rust's numbers, as in `size=`.
#[test]
fn lengths_of_random_numbers_may_be_computed() {
    let (n, k) = (5, 2);
    let mut rng = np::random::default_rng(1);
    assert_eq!(arr!(rng.normal(0, 1, (n - k, 2))).shape(), [3, 2]);
    assert_eq!(arr!(rng.random(n - k)).len(), 3);
    assert_eq!(arr!(rng.integers(0, 9, n + 1)).len(), 6);
}

#[test]
fn a_known_length_alone_is_a_shape() {
    let z: Owned<f64, Shape![3]> = np::zeros(Len::<3>);
    assert_eq!(z, [0.0; 3]);
}

#[test]
fn what_rust_asks_for_as_its_own_array_is_into() {
    let m = arr!([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
    let last: [f64; 2] = arr!(m[-1]).into();
    let column: [f64; 3] = arr!(m[:, 1]).into();
    assert_eq!((last, column), ([5.0, 6.0], [2.0, 4.0, 6.0]));
    let square: [[f64; 2]; 2] = arr!(m.T @ m).into();
    assert_eq!(square, [[35.0, 44.0], [44.0, 56.0]]);
    let counted = Owned::from(vec![1, 2, 3]);
    let [first, ..]: [i32; 3] = counted.clone().try_into().unwrap();
    assert_eq!(first, 1);
    let wrong: Result<[i32; 2], _> = counted.try_into();
    assert_eq!(
        wrong.unwrap_err().to_string(),
        "too many values to unpack (expected 2)"
    );
}

#[test]
fn whatever_holds_elements_is_shuffled() {
    let mut list = vec!["a", "b", "c", "d", "e"];
    np::random::default_rng(0).shuffle(&mut list);
    assert_eq!(list, ["c", "e", "d", "a", "b"]);
    let mut part = [9, 0, 1, 2, 3, 4];
    np::random::default_rng(0).shuffle(&mut part[1..]);
    assert_eq!(part, [9, 2, 4, 3, 0, 1]);
    let mut m = arr!(np.arange(10).reshape(5, 2));
    arr!(np.random.default_rng(0).shuffle(m));
    assert_eq!(arr!(m[:, 0]), [4, 8, 6, 0, 2]);
    let mut m = arr!(np.arange(10).reshape(5, 2));
    let mut column = arr!(&mut m[:, 1]);
    np::random::default_rng(0).shuffle(&mut column);
    assert_eq!(m, [[0, 5], [2, 9], [4, 7], [6, 1], [8, 3]]);
    let mut m = arr!(np.arange(10).reshape(2, 5));
    arr!(np.random.default_rng(0).shuffle(m, axis = 1));
    assert_eq!(arr!(m[0]), [2, 4, 3, 0, 1]);
}

/// Several arrays that a function yields, where one array is taken, are stacked; where arrays are joined, they are these.
#[test]
fn results_are_arrays_where_arrays_are_taken() {
    let m = arr!([[true, false], [true, true]]);
    let places = [[0, 0], [1, 0], [1, 1]];
    assert_eq!(arr!(np.transpose(np.nonzero(m))), places);
    assert_eq!(arr!(np.column_stack(np.where(m))), places);
    assert_eq!(arr!(np.array(m.nonzero()).T), places);
    assert_eq!(
        arr!(np.array(np.meshgrid([0, 1], [0, 1])).T.reshape(-1, 2)),
        [[0, 0], [0, 1], [1, 0], [1, 1]]
    );
    assert_eq!(
        arr!(np.stack(np.meshgrid([0, 1], [0, 1]), axis = -1)),
        [[[0, 0], [1, 0]], [[0, 1], [1, 1]]]
    );
    assert_eq!(
        arr!(np.sum(np.meshgrid([0, 1], [0, 1]), axis = 0)),
        [[0, 1], [1, 2]]
    );
    assert_eq!(arr!(np.array(np.divmod(7, 2))), [3, 1]);
    assert_eq!(
        arr!(np.array(np.unravel_index([3, 5], (2, 3))).T),
        [[1, 0], [1, 2]]
    );
}

/// A wrapper of an array, as which it is read.
struct Image(Owned<f64, Shape![_, _]>);

impl std::ops::Deref for Image {
    type Target = Owned<f64, Shape![_, _]>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

fn lengths(m: &impl Array<f64, 2>, n: &mut impl ArrayMut<f64, 2>) -> usize {
    let [rows, columns] = arr!(m.shape);
    arr!(n[0, n.shape[1] - 1] = n.size);
    rows * columns + arr!(n.size) + arr!(m.ndim)
}

#[test]
fn fields_of_a_struct_are_fields() {
    let mut points = Points {
        at: arr!([[0.5, 1.5], [2.5, 1.0]]).into(),
        size: 2.0,
        shape: [3, 4],
    };
    let (there, twice) = (&points, (&points, 7));
    assert_eq!(
        arr!(there.at / there.size),
        arr!([[0.25, 0.75], [1.25, 0.5]])
    );
    assert_eq!(arr!(np.zeros(there.shape)).shape(), [3, 4]);
    assert_eq!(arr!(twice.0.shape[1] + 1), 5);
    arr!(points.at[points.shape[0] - 2] *= points.size);
    arr!(points.at[0] = points.at[1] * points.size - points.at.size);
    assert_eq!(points.at, arr!([[6.0, 0.0], [5.0, 2.0]]));
    assert_eq!((arr!(points.at.size), arr!(points.at.ndim)), (4, 2));
}

#[test]
fn attributes_of_what_holds_an_array() {
    let image = Image(np::zeros([2, 3]));
    let shared = std::rc::Rc::new(np::zeros(4));
    let (list, nested) = (vec![1, 2, 3], [[1, 2], [3, 4], [5, 6]]);
    assert_eq!((arr!(image.shape), arr!(image.size)), ([2, 3], 6));
    assert_eq!((arr!(shared.shape), arr!(list.size)), ([4], 3));
    assert_eq!((arr!(nested.shape), arr!(nested.ndim)), ([3, 2], 2));
    let mut n = np::zeros([2, 2]);
    assert_eq!(lengths(&image.0, &mut n), 12);
    assert_eq!(n, arr!([[0.0, 4.0], [0.0, 0.0]]));
    let long = [&n, &image.0].into_iter().filter(|m| arr!(m.size) > 5);
    assert_eq!(long.count(), 1);
}

#[test]
fn lengths_of_the_array_that_is_written() {
    let mut m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    arr!(m[0] = m[1] * len(m));
    arr!(m[1] /= m.size);
    arr!(m[1, 0] = m.shape[0] + m[0, 0]);
    assert_eq!(m, arr!([[6.0, 8.0], [8.0, 1.0]]));
    let mut small = arr!([1_u8, 2, 3]);
    arr!(small[1:] = small[:-1] * len(small));
    assert_eq!(small, arr!([1_u8, 3, 6]));
}
