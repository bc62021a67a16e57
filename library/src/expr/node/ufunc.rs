//! The names of NumPy's universal functions, as types: of the operators that compute them messages say which they are.

macro_rules! names {
    ($($name:ident)*) => {$(
        #[allow(clippy::allow_attributes, non_camel_case_types, reason = "NumPy's names")]
        #[doc = concat!("`np.", stringify!($name), "`")]
        pub enum $name {}
    )*};
}
names! {
    sqrt cbrt square reciprocal exp exp2 expm1
    log log2 log10 log1p power float_power logaddexp
    logaddexp2 hypot sin cos tan arcsin arccos
    arctan arctan2 sinh cosh tanh arcsinh arccosh
    arctanh deg2rad rad2deg floor ceil trunc rint
    negative positive absolute fabs sign signbit copysign
    heaviside nextafter spacing ldexp add subtract multiply
    divide floor_divide remainder fmod gcd lcm maximum
    minimum fmax fmin equal not_equal less less_equal
    greater greater_equal logical_and logical_or logical_xor logical_not isnan
    isinf isfinite bitwise_and bitwise_or bitwise_xor invert left_shift
    right_shift bitwise_count conjugate clip matmul vecdot matvec vecmat modf frexp divmod
}
