// Written by tests/numpy/cookbook.py; do not edit.

use crate::{Arrays, arrays};
use ndview::prelude::*;

/// A title, what is printed here, what NumPy prints.
pub(super) type Task = (&'static str, String, &'static str);

#[rustfmt::skip]
pub(super) fn tasks() -> Vec<Task> {
    let mut tasks: Vec<Task> = Vec::new();
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("The last two columns", arr!(a[:, -2:]).to_string(), "[[ 2.  3.]\n [ 6.  7.]\n [10. 11.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Every other row, columns reversed", arr!(a[::2, ::-1]).to_string(), "[[ 3.  2.  1.  0.]\n [11. 10.  9.  8.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Rows 2 and 0", arr!(a[[2, 0]]).to_string(), "[[ 8.  9. 10. 11.]\n [ 0.  1.  2.  3.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Elements at (0, 1) and (2, 3)", arr!(a[[0, 2], [1, 3]]).to_string(), "[ 1. 11.]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("A corner: rows 0, 2 by columns 1, 3", arr!(a[np.ix_([0, 2], [1, 3])]).to_string(), "[[ 1.  3.]\n [ 9. 11.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("What is greater than 5", arr!(a[a > 5]).to_string(), "[ 6.  7.  8.  9. 10. 11.]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Rows whose first element is positive", arr!(a[a[:, 0] > 0]).to_string(), "[[ 4.  5.  6.  7.]\n [ 8.  9. 10. 11.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Where it is greater than 8", arr!(np.argwhere(a > 8)).to_string(), "[[2 1]\n [2 2]\n [2 3]]"));
    }
    {
        let Arrays { mut a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        arr!(a[:, 1] = 0);
        tasks.push(("Set a column to zero", arr!(a).to_string(), "[[ 0.  0.  2.  3.]\n [ 4.  0.  6.  7.]\n [ 8.  0. 10. 11.]]"));
    }
    {
        let Arrays { a, mut v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        arr!(v[v < 0] = 0);
        tasks.push(("Set what is negative to zero", arr!(v).to_string(), "[3.  0.  2.  0.5]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Keep numbers between 0 and 2", arr!(v.clip(0, 2)).to_string(), "[2.  0.  2.  0.5]"));
    }
    {
        let Arrays { mut a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        arr!(a[[0, 2]] = a[[2, 0]]);
        tasks.push(("Swap two rows", arr!(a).to_string(), "[[ 8.  9. 10. 11.]\n [ 4.  5.  6.  7.]\n [ 0.  1.  2.  3.]]"));
    }
    {
        let Arrays { a, mut v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        arr!(v[1:] = v[:-1]);
        tasks.push(("Shift to the right by one", arr!(v).to_string(), "[ 3.  3. -1.  2.]"));
    }
    {
        let Arrays { mut a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        arr!(a += v[:3, None]);
        tasks.push(("Add a number to each row", arr!(a).to_string(), "[[ 3.  4.  5.  6.]\n [ 3.  4.  5.  6.]\n [10. 11. 12. 13.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Multiply each column by a weight", arr!(a * v).to_string(), "[[ 0.  -1.   4.   1.5]\n [12.  -5.  12.   3.5]\n [24.  -9.  20.   5.5]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Subtract the mean of each column", arr!(a - a.mean(axis=0)).to_string(), "[[-4. -4. -4. -4.]\n [ 0.  0.  0.  0.]\n [ 4.  4.  4.  4.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Divide each row by its sum", arr!(a / a.sum(axis=1, keepdims=True)).to_string(), "[[0.         0.16666667 0.33333333 0.5       ]\n [0.18181818 0.22727273 0.27272727 0.31818182]\n [0.21052632 0.23684211 0.26315789 0.28947368]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Scale to 0 .. 1", arr!((v - v.min()) / (v.max() - v.min())).to_string(), "[1.    0.    0.75  0.375]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Moving average of two", arr!((v[1:] + v[:-1]) / 2).to_string(), "[1.   0.5  1.25]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Differences between neighbours", arr!(np.diff(n)).to_string(), "[ 4  7  1  7 19]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Running sum", arr!(n.cumsum()).to_string(), "[  4  12  27  43  66 108]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Sum, mean, standard deviation of each row", arr!(np.stack([a.sum(axis=1), a.mean(axis=1), a.std(axis=1)])).to_string(), "[[ 6.         22.         38.        ]\n [ 1.5         5.5         9.5       ]\n [ 1.11803399  1.11803399  1.11803399]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Largest of each row, and where", arr!(a.argmax(axis=1)).to_string(), "[3 3 3]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Sorted, from the largest down", arr!(np.sort(v)[::-1]).to_string(), "[ 3.   2.   0.5 -1. ]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("The order that sorts", arr!(np.argsort(v)).to_string(), "[1 3 2 0]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("The two largest", arr!(np.sort(n)[-2:]).to_string(), "[23 42]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Different numbers, and how often", arr!(np.unique(g, return_counts=True)[1]).to_string(), "[2 1 3]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("How many of each number", arr!(np.bincount(g)).to_string(), "[2 1 3]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Sums by group", arr!(np.bincount(g, weights=n)).to_string(), "[27. 15. 66.]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Where a sorted number would go", arr!(np.searchsorted(n, [5, 16])).to_string(), "[1 3]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Median and quartiles", arr!(np.quantile(n, [0.25, 0.5, 0.75])).to_string(), "[ 9.75 15.5  21.25]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("A column beside the others", arr!(np.column_stack([a, a.sum(axis=1)])).to_string(), "[[ 0.  1.  2.  3.  6.]\n [ 4.  5.  6.  7. 22.]\n [ 8.  9. 10. 11. 38.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Two arrays, one below the other", arr!(np.concatenate([a, a[:1]])).to_string(), "[[ 0.  1.  2.  3.]\n [ 4.  5.  6.  7.]\n [ 8.  9. 10. 11.]\n [ 0.  1.  2.  3.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("A new axis, and what it is for", arr!(v[:, None] - v[None, :]).to_string(), "[[ 0.   4.   1.   2.5]\n [-4.   0.  -3.  -1.5]\n [-1.   3.   0.   1.5]\n [-2.5  1.5 -1.5  0. ]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Distances between all rows", arr!(np.sqrt(((a[:, None] - a[None]) ** 2).sum(axis=-1)).round(3)).to_string(), "[[ 0.  8. 16.]\n [ 8.  0.  8.]\n [16.  8.  0.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Matrix times vector", arr!(a @ v).to_string(), "[ 4.5 22.5 40.5]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Outer product", arr!(np.outer(v, v)).to_string(), "[[ 9.   -3.    6.    1.5 ]\n [-3.    1.   -2.   -0.5 ]\n [ 6.   -2.    4.    1.  ]\n [ 1.5  -0.5   1.    0.25]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("One-hot rows", arr!(np.eye(3)[g]).to_string(), "[[1. 0. 0.]\n [0. 0. 1.]\n [0. 1. 0.]\n [0. 0. 1.]\n [1. 0. 0.]\n [0. 0. 1.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Blocks of 2 x 2, their means", arr!(a[:2].reshape(1, 2, 2, 2).mean(axis=(1, 3))).to_string(), "[[2.5 4.5]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("A border of zeros", arr!(np.pad(a[:2, :2], 1)).to_string(), "[[0. 0. 0. 0.]\n [0. 0. 1. 0.]\n [0. 4. 5. 0.]\n [0. 0. 0. 0.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Choose by a condition", arr!(np.where(v > 0, v, 0)).to_string(), "[3.  0.  2.  0.5]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("By several conditions", arr!(np.select([n < 10, n < 20], [n, n * 10], -1)).to_string(), "[  4   8 150 160  -1  -1]"));
    }
    {
        let Arrays { mut a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        arr!(np.multiply(a, 2, out=a));
        tasks.push(("In place, without another array", arr!(a).to_string(), "[[ 0.  2.  4.  6.]\n [ 8. 10. 12. 14.]\n [16. 18. 20. 22.]]"));
    }
    {
        let Arrays { a, v, n, g } = arrays();
        let _ = (&a, &v, &n, &g);
        tasks.push(("Only where a mask is true", arr!(np.sum(a, axis=0, where=a > 4)).to_string(), "[ 8. 14. 16. 18.]"));
    }
    tasks
}
