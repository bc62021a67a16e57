//! Written by `tests/numpy/integers.py`; do not edit.

use super::{Described, refused};
use ndview::prelude::*;

pub fn defaults() -> Vec<String> {
    let u8s = Owned::from(vec![0_u8, 4, 200]);
    let i8s = Owned::from(vec![-128_i8, -1, 100]);
    let u32s = Owned::from(vec![1_u32, 2, 7]);
    let i32s = Owned::from(vec![-7_i32, 0, 9]);
    let i64s = Owned::from(vec![i64::MAX, -1, i64::MIN]);
    let u64s = Owned::from(vec![i64::MAX as u64, 1 << 63, u64::MAX]);
    let f32s = Owned::from(vec![0.5_f32, -1.0, 3.0]);
    let mask = Owned::from(vec![true, false, true]);
    let m = Owned::from_shape_vec([2, 3], vec![3_i64, 1, 2, 0, 5, 4]).expect("six");
    let none = Owned::from(Vec::<i64>::new());
    let n = 3_usize;
    let k = -2_isize;
    let large = 300_usize;
    vec![
        arr!(np.arange(4)).described(),
        arr!(np.arange(n)).described(),
        arr!(np.arange(k, n)).described(),
        arr!(np.arange(n, k, -2)).described(),
        arr!(np.arange(1, n)).described(),
        arr!(np.arange(-1, n)).described(),
        arr!(np.arange(n) - 1).described(),
        arr!(np.arange(n) - n).described(),
        arr!(np.arange(0, 3, 0.5)).described(),
        arr!(np.arange(n) / 2).described(),
        arr!(m.argmax()).described(),
        arr!(m.argmin()).described(),
        arr!(m.argmax(axis=1) - 1).described(),
        arr!(np.argmin(m, axis=0) - 2).described(),
        arr!(np.abs(m.argmax(axis=1) - m.argmin(axis=1))).described(),
        arr!(m.argsort()).described(),
        arr!(np.argsort(m, axis=0) - 1).described(),
        arr!(np.argpartition(m[0], 1)[1] - 5).described(),
        arr!(np.nonzero(m)).described(),
        arr!(np.flatnonzero(m) - 4).described(),
        arr!(np.argwhere(m > 2)).described(),
        arr!(np.where(m > 2)).described(),
        arr!(np.count_nonzero(m) - 10).described(),
        arr!(np.count_nonzero(m, axis=0) - 2).described(),
        arr!(np.searchsorted(m[0], 2) - 3).described(),
        arr!(np.searchsorted(u8s, [5, 1]) - 2).described(),
        arr!(np.digitize(u8s, [1, 5]) - 2).described(),
        arr!(np.bincount(m[0]) - 1).described(),
        arr!(np.indices((2, 2)) - 1).described(),
        arr!(np.unique(m, return_counts=True)).described(),
        arr!(np.unravel_index(4, (2, 3))).described(),
        arr!(np.ravel_multi_index(([1, 0], [2, 1]), (2, 3)) - 9).described(),
        arr!(np.tril_indices(2)).described(),
        arr!(u8s.sum()).described(),
        arr!(i32s.sum()).described(),
        arr!(mask.sum()).described(),
        arr!(u8s.cumsum()).described(),
        arr!(u8s.prod()).described(),
        arr!(np.lexsort((m[0], m[1]))).described(),
        arr!(np.histogram(m[0], 2)).described(),
        arr!(none.sum()).described(),
        arr!(np.argwhere(none)).described(),
    ]
}

pub fn counted() -> Vec<String> {
    let u8s = Owned::from(vec![0_u8, 4, 200]);
    let i8s = Owned::from(vec![-128_i8, -1, 100]);
    let u32s = Owned::from(vec![1_u32, 2, 7]);
    let i32s = Owned::from(vec![-7_i32, 0, 9]);
    let i64s = Owned::from(vec![i64::MAX, -1, i64::MIN]);
    let u64s = Owned::from(vec![i64::MAX as u64, 1 << 63, u64::MAX]);
    let f32s = Owned::from(vec![0.5_f32, -1.0, 3.0]);
    let mask = Owned::from(vec![true, false, true]);
    let m = Owned::from_shape_vec([2, 3], vec![3_i64, 1, 2, 0, 5, 4]).expect("six");
    let none = Owned::from(Vec::<i64>::new());
    let n = 3_usize;
    let k = -2_isize;
    let large = 300_usize;
    vec![
        arr!(u8s + n).described(),
        arr!(n + u8s).described(),
        arr!(u32s * n).described(),
        arr!(i32s - n).described(),
        arr!(i32s + k).described(),
        arr!(k * i32s).described(),
        arr!(i32s * n).described(),
        arr!(u32s + n).described(),
        arr!(u64s - n).described(),
        arr!(i64s % n).described(),
        arr!(f32s * n).described(),
        arr!(n / f32s).described(),
        arr!(mask + n).described(),
        arr!(m * n - k).described(),
        arr!(m / n).described(),
        arr!(u8s / n).described(),
        arr!(i32s ** n).described(),
        arr!(u8s % n).described(),
        arr!(u32s & n).described(),
        arr!(u32s | n).described(),
        arr!(u32s ^ n).described(),
        arr!(u32s << n).described(),
        arr!(u32s >> n).described(),
        arr!(np.maximum(u8s, n)).described(),
        arr!(np.where(mask, n, k)).described(),
        arr!(np.where(mask, u8s, n)).described(),
        arr!(np.where(mask, n, u8s)).described(),
        arr!(np.where(mask, f32s, n)).described(),
        arr!(np.append(m, n)).described(),
        arr!(n + k).described(),
        arr!(n * 2).described(),
        arr!(n - 5).described(),
        arr!(n / 2).described(),
        arr!(n ** 2).described(),
        arr!(n % 2).described(),
        arr!(-n).described(),
        arr!(n < 4).described(),
        arr!(n == 3).described(),
        arr!(k < n).described(),
        arr!(n * 0.5).described(),
        arr!(n + 1.5).described(),
        arr!(len(m) - 5).described(),
        arr!(m * len(m)).described(),
        arr!(m.size - 10).described(),
        arr!(m - m.shape[0]).described(),
        arr!(len(m) * u32s).described(),
        arr!(np.sqrt(n)).described(),
        arr!(np.full((2,), n) - 5).described(),
        arr!(np.clip(m, n, 4)).described(),
        arr!(np.minimum(i8s, k)).described(),
        refused(try_arr!(u8s + large)),
        refused(try_arr!(large * i8s)),
        refused(try_arr!(u8s + k)),
        refused(try_arr!(np.maximum(u8s, large))),
        refused(try_arr!(u8s + 300)),
        refused(try_arr!(u8s - -1)),
        refused(try_arr!(i8s * 128)),
        refused(try_arr!(u8s ** -1)),
    ]
}

pub fn compared() -> Vec<String> {
    let u8s = Owned::from(vec![0_u8, 4, 200]);
    let i8s = Owned::from(vec![-128_i8, -1, 100]);
    let u32s = Owned::from(vec![1_u32, 2, 7]);
    let i32s = Owned::from(vec![-7_i32, 0, 9]);
    let i64s = Owned::from(vec![i64::MAX, -1, i64::MIN]);
    let u64s = Owned::from(vec![i64::MAX as u64, 1 << 63, u64::MAX]);
    let f32s = Owned::from(vec![0.5_f32, -1.0, 3.0]);
    let mask = Owned::from(vec![true, false, true]);
    let m = Owned::from_shape_vec([2, 3], vec![3_i64, 1, 2, 0, 5, 4]).expect("six");
    let none = Owned::from(Vec::<i64>::new());
    let n = 3_usize;
    let k = -2_isize;
    let large = 300_usize;
    vec![
        arr!(u8s < 300).described(),
        arr!(u8s <= 300).described(),
        arr!(u8s > 300).described(),
        arr!(u8s >= 300).described(),
        arr!(u8s == 300).described(),
        arr!(u8s != 300).described(),
        arr!(u8s < -1).described(),
        arr!(u8s <= -1).described(),
        arr!(u8s > -1).described(),
        arr!(u8s >= -1).described(),
        arr!(u8s == -1).described(),
        arr!(u8s != -1).described(),
        arr!(u8s < large).described(),
        arr!(u8s <= large).described(),
        arr!(u8s > large).described(),
        arr!(u8s >= large).described(),
        arr!(u8s == large).described(),
        arr!(u8s != large).described(),
        arr!(u8s < k).described(),
        arr!(u8s <= k).described(),
        arr!(u8s > k).described(),
        arr!(u8s >= k).described(),
        arr!(u8s == k).described(),
        arr!(u8s != k).described(),
        arr!(u8s < 4).described(),
        arr!(u8s <= 4).described(),
        arr!(u8s > 4).described(),
        arr!(u8s >= 4).described(),
        arr!(u8s == 4).described(),
        arr!(u8s != 4).described(),
        arr!(300 < u8s).described(),
        arr!(300 <= u8s).described(),
        arr!(300 > u8s).described(),
        arr!(300 >= u8s).described(),
        arr!(300 == u8s).described(),
        arr!(300 != u8s).described(),
        arr!(-1 < u8s).described(),
        arr!(-1 <= u8s).described(),
        arr!(-1 > u8s).described(),
        arr!(-1 >= u8s).described(),
        arr!(-1 == u8s).described(),
        arr!(-1 != u8s).described(),
        arr!(i8s < 128).described(),
        arr!(i8s <= 128).described(),
        arr!(i8s > 128).described(),
        arr!(i8s >= 128).described(),
        arr!(i8s == 128).described(),
        arr!(i8s != 128).described(),
        arr!(i8s < -128).described(),
        arr!(i8s <= -128).described(),
        arr!(i8s > -128).described(),
        arr!(i8s >= -128).described(),
        arr!(i8s == -128).described(),
        arr!(i8s != -128).described(),
        arr!(-129 < i8s).described(),
        arr!(-129 <= i8s).described(),
        arr!(-129 > i8s).described(),
        arr!(-129 >= i8s).described(),
        arr!(-129 == i8s).described(),
        arr!(-129 != i8s).described(),
        arr!(u64s < -1).described(),
        arr!(u64s <= -1).described(),
        arr!(u64s > -1).described(),
        arr!(u64s >= -1).described(),
        arr!(u64s == -1).described(),
        arr!(u64s != -1).described(),
        arr!(u64s < n).described(),
        arr!(u64s <= n).described(),
        arr!(u64s > n).described(),
        arr!(u64s >= n).described(),
        arr!(u64s == n).described(),
        arr!(u64s != n).described(),
        arr!(i64s < u64s).described(),
        arr!(i64s <= u64s).described(),
        arr!(i64s > u64s).described(),
        arr!(i64s >= u64s).described(),
        arr!(i64s == u64s).described(),
        arr!(i64s != u64s).described(),
        arr!(u64s < i64s).described(),
        arr!(u64s <= i64s).described(),
        arr!(u64s > i64s).described(),
        arr!(u64s >= i64s).described(),
        arr!(u64s == i64s).described(),
        arr!(u64s != i64s).described(),
        arr!(i64s < 9223372036854775808).described(),
        arr!(i64s <= 9223372036854775808).described(),
        arr!(i64s > 9223372036854775808).described(),
        arr!(i64s >= 9223372036854775808).described(),
        arr!(i64s == 9223372036854775808).described(),
        arr!(i64s != 9223372036854775808).described(),
        arr!(i32s < u64s).described(),
        arr!(i32s <= u64s).described(),
        arr!(i32s > u64s).described(),
        arr!(i32s >= u64s).described(),
        arr!(i32s == u64s).described(),
        arr!(i32s != u64s).described(),
        arr!(u8s < i8s).described(),
        arr!(u8s <= i8s).described(),
        arr!(u8s > i8s).described(),
        arr!(u8s >= i8s).described(),
        arr!(u8s == i8s).described(),
        arr!(u8s != i8s).described(),
        arr!(i64s < n).described(),
        arr!(i64s <= n).described(),
        arr!(i64s > n).described(),
        arr!(i64s >= n).described(),
        arr!(i64s == n).described(),
        arr!(i64s != n).described(),
        arr!(f32s < n).described(),
        arr!(f32s <= n).described(),
        arr!(f32s > n).described(),
        arr!(f32s >= n).described(),
        arr!(f32s == n).described(),
        arr!(f32s != n).described(),
        arr!(mask < 1).described(),
        arr!(mask <= 1).described(),
        arr!(mask > 1).described(),
        arr!(mask >= 1).described(),
        arr!(mask == 1).described(),
        arr!(mask != 1).described(),
        arr!(i8s < u64s).described(),
        arr!(i8s <= u64s).described(),
        arr!(i8s > u64s).described(),
        arr!(i8s >= u64s).described(),
        arr!(i8s == u64s).described(),
        arr!(i8s != u64s).described(),
        arr!(u8s < 4.5).described(),
        arr!(u8s <= 4.5).described(),
        arr!(u8s > 4.5).described(),
        arr!(u8s >= 4.5).described(),
        arr!(u8s == 4.5).described(),
        arr!(u8s != 4.5).described(),
        arr!(np.where(i64s == u64s, 1, 0)).described(),
        arr!(u8s[u8s < 300]).described(),
        arr!((u8s < 300).all()).described(),
        arr!(-4 / u32s).described(),
        arr!(u8s / 300).described(),
        arr!(np.arctan2(u32s, 300)).described(),
        arr!(np.copysign(f32s, -300)).described(),
        arr!(u8s[u8s > n]).described(),
        arr!(m[m != large]).described(),
    ]
}

pub fn bounds() -> Vec<String> {
    let u8s = Owned::from(vec![0_u8, 4, 200]);
    let i8s = Owned::from(vec![-128_i8, -1, 100]);
    let u32s = Owned::from(vec![1_u32, 2, 7]);
    let i32s = Owned::from(vec![-7_i32, 0, 9]);
    let i64s = Owned::from(vec![i64::MAX, -1, i64::MIN]);
    let u64s = Owned::from(vec![i64::MAX as u64, 1 << 63, u64::MAX]);
    let f32s = Owned::from(vec![0.5_f32, -1.0, 3.0]);
    let mask = Owned::from(vec![true, false, true]);
    let m = Owned::from_shape_vec([2, 3], vec![3_i64, 1, 2, 0, 5, 4]).expect("six");
    let none = Owned::from(Vec::<i64>::new());
    let n = 3_usize;
    let k = -2_isize;
    let large = 300_usize;
    vec![
        arr!(np.clip(u8s, 0, 4550)).described(),
        arr!(np.clip(u8s, -5, 2)).described(),
        arr!(u8s.clip(-1, 300)).described(),
        refused(try_arr!(np.clip(u8s, 300, 400))),
        refused(try_arr!(np.clip(u8s, 0, -1))),
        arr!(np.clip(u8s, None, 300)).described(),
        arr!(np.clip(i8s, -200, 200)).described(),
        refused(try_arr!(np.clip(i8s, 128, 200))),
        arr!(np.clip(i32s, -1099511627776, 1099511627776)).described(),
        arr!(np.clip(u64s, -1, 9223372036854775808)).described(),
        arr!(np.clip(mask, 0, 5)).described(),
        arr!(np.clip(f32s, -1, 300)).described(),
        arr!(np.clip(u8s, 2, 4.5)).described(),
        arr!(np.clip(i64s, 1, 2) * 0.5).described(),
        arr!(np.clip(u8s + 1, -7, 256)).described(),
        arr!(np.clip(m, -1, 4)[0]).described(),
        arr!(np.clip(u8s, n, 300)).described(),
        arr!(np.clip(u8s, -5, n)).described(),
    ]
}

pub fn lists() -> Vec<String> {
    let u8s = Owned::from(vec![0_u8, 4, 200]);
    let i8s = Owned::from(vec![-128_i8, -1, 100]);
    let u32s = Owned::from(vec![1_u32, 2, 7]);
    let i32s = Owned::from(vec![-7_i32, 0, 9]);
    let i64s = Owned::from(vec![i64::MAX, -1, i64::MIN]);
    let u64s = Owned::from(vec![i64::MAX as u64, 1 << 63, u64::MAX]);
    let f32s = Owned::from(vec![0.5_f32, -1.0, 3.0]);
    let mask = Owned::from(vec![true, false, true]);
    let m = Owned::from_shape_vec([2, 3], vec![3_i64, 1, 2, 0, 5, 4]).expect("six");
    let none = Owned::from(Vec::<i64>::new());
    let n = 3_usize;
    let k = -2_isize;
    let large = 300_usize;
    vec![
        arr!(np.concatenate(([0], i64s))).described(),
        arr!(np.concatenate(([0], u8s))).described(),
        arr!(np.concatenate((i32s, [1, 2]))).described(),
        arr!(np.concatenate((f32s, [1]))).described(),
        arr!(np.concatenate((f32s, [0.5]))).described(),
        arr!(np.concatenate((u8s, (1, 2)))).described(),
        arr!(np.append(u8s, [1])).described(),
        arr!(np.append(i32s, [1, 2])).described(),
        arr!(np.append(f32s, [0.5])).described(),
        arr!(np.append(mask, [1])).described(),
        arr!(np.stack((mask, [1, 2, 3]))).described(),
        arr!(np.hstack((u8s, [1], 2))).described(),
        arr!(np.r_[u8s, [1, 2]]).described(),
        arr!(np.vstack((m, [[7, 8, 9]]))).described(),
        arr!(np.vstack((m[0], (7, 8, 9)))).described(),
        arr!(np.column_stack((mask, [1, 2, 3]))).described(),
        arr!(np.concatenate(([], u8s))).described(),
    ]
}
