//! NumPy's names of element types, as Rust's types.

macro_rules! aliases {
    ($($(#[$feature:meta])? $name:ident = $type:ty;)*) => {$(
        #[doc = concat!("NumPy's `np.", stringify!($name), "`.\n\n```\nuse ndview::prelude::*;")]
        #[doc = concat!("let a: Owned<np::", stringify!($name), ", Shape![2]> = arr!(np.zeros(2, dtype=np.", stringify!($name), "));\n# drop(a);\n```")]
        $(#[$feature])?
        #[allow(non_camel_case_types, reason = "it is NumPy's name")]
        pub type $name = $type;
    )*};
}
aliases! {
    bool_ = bool;
    int8 = i8;
    int16 = i16;
    int32 = i32;
    int64 = i64;
    uint8 = u8;
    uint16 = u16;
    uint32 = u32;
    uint64 = u64;
    intp = i64;
    uintp = u64;
    float32 = f32;
    float64 = f64;
    #[cfg(feature = "half")]
    float16 = crate::f16;
    #[cfg(feature = "complex")]
    complex64 = crate::Complex32;
    #[cfg(feature = "complex")]
    complex128 = crate::Complex64;
}
