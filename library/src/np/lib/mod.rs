//! NumPy's `np.lib`.

pub mod stride_tricks;
