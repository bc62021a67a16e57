//! The polynomials and constants of the elementary functions. Written by `scripts/elementary.py`; do
//! not edit.
//!
//! A polynomial's coefficients begin with the constant one. The number behind each says how far it is
//! from what it stands for, in proportion to the function that it is part of.

/// What the elementary functions of a type are computed with.
pub(super) trait Coefficients: Sized + 'static {
    /// `(sinh(r) - r) / r³`, of `r²`, for `|r| <= log(2) / 2`.
    const SINH: &'static [Self];
    /// `(cosh(r) - 1) / r²`, of `r²`.
    const COSH: &'static [Self];
    /// `(arctanh(s) - s) / s³`, of `s²`, for `|s| <= 0.201`.
    const ARCTANH: &'static [Self];
    /// `(tanh(r) - r) / r³`, of `r²`, for `|r| <= 0.63 log(2) / 2`.
    const TANH: &'static [Self];
    /// `(sin(r) - r) / r³`, of `r²`, for `|r| <= pi / 4`.
    const SIN: &'static [Self];
    /// `(cos(r) - 1 + r² / 2) / r⁴`, of `r²`.
    const COS: &'static [Self];
    /// `(tan(r) - r) / r³`, of `r²`, for `|r| <= pi / 4`.
    const TAN: &'static [Self];
    /// `(arctan(t) - t) / t³`, of `t²`, for `|t| <= 1 / 2`.
    const ARCTAN: &'static [Self];
    /// `(arcsin(t) - t) / t³`, of `t²`, for `|t| <= 1 / 2`.
    const ARCSIN: &'static [Self];
    /// `1 / cbrt(1 - d)`, for `|d| <= 0.105`.
    const CBRT: &'static [Self];
    /// The upper part of `log(2)`.
    const LN_2_HI: Self;
    /// What is missing to `log(2)`.
    const LN_2_LO: Self;
    /// The upper part of `log10(2)`.
    const LOG10_2_HI: Self;
    /// What is missing to `log10(2)`.
    const LOG10_2_LO: Self;
    /// The upper part of `log2(e)`.
    const LOG2_E_HI: Self;
    /// What is missing to `log2(e)`.
    const LOG2_E_LO: Self;
    /// The upper part of `log10(e)`.
    const LOG10_E_HI: Self;
    /// What is missing to `log10(e)`.
    const LOG10_E_LO: Self;
    /// The upper part of `pi / 4`.
    const FRAC_PI_4_HI: Self;
    /// What is missing to `pi / 4`.
    const FRAC_PI_4_LO: Self;
    /// What a third of the bits of a number is taken from.
    const CBRT_BITS: Self;
    /// Part 1 of `pi / 2`.
    const FRAC_PI_2_1: Self;
    /// Part 2 of `pi / 2`.
    const FRAC_PI_2_2: Self;
    /// Part 3 of `pi / 2`.
    const FRAC_PI_2_3: Self;
}

impl Coefficients for f32 {
    // 2^-37
    const SINH: &'static [Self] = &[0.16666667, 0.008333289, 0.00019904951];
    // 2^-34
    const COSH: &'static [Self] = &[0.5, 0.041666266, 0.001394622];
    // 2^-28
    const ARCTANH: &'static [Self] = &[0.33333477, 0.1997858, 0.15187798];
    // 2^-29
    const TANH: &'static [Self] = &[-0.33333293, 0.13327982, -0.052016344];
    // 2^-28
    const SIN: &'static [Self] = &[-0.16666655, 0.008332177, -0.00019517158];
    // 2^-31
    const COS: &'static [Self] = &[0.041666657, -0.0013887731, 2.447707e-05];
    // 2^-29
    const TAN: &'static [Self] = &[
        0.3333335,
        0.13332672,
        0.05405893,
        0.021286957,
        0.010824162,
        0.00010352288,
        0.0043697157,
    ];
    // 2^-27
    const ARCTAN: &'static [Self] = &[-0.3333323, 0.19994079, -0.14173234, 0.10151607, -0.05118862];
    // 2^-27
    const ARCSIN: &'static [Self] = &[0.16666748, 0.07495516, 0.045443885, 0.024306258, 0.04195748];
    // 2^-14
    const CBRT: &'static [Self] = &[1.0, 0.3347711, 0.22342083];
    const LN_2_HI: Self = 0.69314575;
    const LN_2_LO: Self = 1.4286068e-06;
    const LOG10_2_HI: Self = 0.3010254;
    const LOG10_2_LO: Self = 4.605039e-06;
    const LOG2_E_HI: Self = 1.4428711;
    const LOG2_E_LO: Self = -0.00017605285;
    const LOG10_E_HI: Self = 0.43432617;
    const LOG10_E_LO: Self = -3.168997e-05;
    const FRAC_PI_4_HI: Self = 0.785398;
    const FRAC_PI_4_LO: Self = 1.5695824e-07;
    const CBRT_BITS: Self = 13958053.0;
    const FRAC_PI_2_1: Self = 1.5707964;
    const FRAC_PI_2_2: Self = -4.371139e-08;
    const FRAC_PI_2_3: Self = -1.7151245e-15;
}

impl Coefficients for f64 {
    // 2^-61
    const SINH: &'static [Self] = &[
        0.16666666666666677,
        0.008333333333321622,
        0.0001984126988614293,
        2.755724419903139e-06,
        2.5109038482109937e-08,
    ];
    // 2^-58
    const COSH: &'static [Self] = &[
        0.5000000000000013,
        0.04166666666651437,
        0.0013888888947237922,
        2.4801489748114413e-05,
        2.7631340410640113e-07,
    ];
    // 2^-55
    const ARCTANH: &'static [Self] = &[
        0.33333333333336534,
        0.19999999997981208,
        0.142857147158503,
        0.1111106774299462,
        0.09093240456143631,
        0.07623834793884353,
        0.07693955918031962,
    ];
    // 2^-60
    const TANH: &'static [Self] = &[
        -0.33333333333333254,
        0.13333333333289427,
        -0.05396825388863632,
        0.021869481684542096,
        -0.008862919684671358,
        0.003584101625598475,
        -0.0013493121105814063,
    ];
    // 2^-58
    const SIN: &'static [Self] = &[
        -0.16666666666666632,
        0.008333333333322413,
        -0.0001984126982980749,
        2.755731369198108e-06,
        -2.505075814911691e-08,
        1.5896798862290768e-10,
    ];
    // 2^-62
    const COS: &'static [Self] = &[
        0.041666666666666644,
        -0.0013888888888882057,
        2.4801587294417368e-05,
        -2.755731576376297e-07,
        2.087591249645403e-09,
        -1.1369288744875926e-11,
    ];
    // 2^-55
    const TAN: &'static [Self] = &[
        0.33333333333332793,
        0.1333333333341288,
        0.05396825392745875,
        0.02186948959095022,
        0.008863219407008602,
        0.0035922869832972176,
        0.0014547701725829603,
        0.0005950153953878759,
        0.0002225200197739674,
        0.00013624642052307504,
        -2.6005006557836562e-05,
        8.911227665747178e-05,
        -4.469805107510979e-05,
        2.0821453009332177e-05,
    ];
    // 2^-57
    const ARCTAN: &'static [Self] = &[
        -0.33333333333332965,
        0.19999999999898668,
        -0.14285714276030004,
        0.11111110645400818,
        -0.09090895913663022,
        0.07692069068549294,
        -0.06663764169113641,
        0.05858002638638403,
        -0.05120759840809464,
        0.04183185771209515,
        -0.02738422025426341,
        0.010082942679276898,
    ];
    // 2^-59
    const ARCSIN: &'static [Self] = &[
        0.16666666666666752,
        0.0749999999997315,
        0.04464285717236861,
        0.030381942815076998,
        0.022372211982030567,
        0.0173516655888634,
        0.013980184093834582,
        0.011404068082388074,
        0.010751656079494408,
        0.003813270416705725,
        0.021450242779625966,
        -0.020638983964698716,
        0.032405832749597234,
    ];
    // 2^-23
    const CBRT: &'static [Self] = &[
        1.0,
        0.33332853872664164,
        0.22221795886771573,
        0.17457518765927274,
        0.14557617951431479,
    ];
    const LN_2_HI: Self = 0.6931471805598903;
    const LN_2_LO: Self = 5.497923018708371e-14;
    const LOG10_2_HI: Self = 0.30102999566395283;
    const LOG10_2_LO: Self = 2.8363394551044964e-14;
    const LOG2_E_HI: Self = 1.4426950514316559;
    const LOG2_E_LO: Self = -1.0542692476429138e-08;
    const LOG10_E_HI: Self = 0.4342944845557213;
    const LOG10_E_LO: Self = -2.6524694553078553e-09;
    const FRAC_PI_4_HI: Self = 0.7853981633974483;
    const FRAC_PI_4_LO: Self = 3.061616997868383e-17;
    const CBRT_BITS: Self = 7504458569883785.0;
    const FRAC_PI_2_1: Self = 1.5707963267948966;
    const FRAC_PI_2_2: Self = 6.123233995736766e-17;
    const FRAC_PI_2_3: Self = -1.4973849048591698e-33;
}

/// `(arctanh(s) - s - s³ / 3) / s⁵`, of `s²`.
// 2^-64
pub(super) const LOG_REST: &[f64] = &[
    0.200000000000003,
    0.14285714285454001,
    0.11111111187271512,
    0.09090898540292398,
    0.07693087607650802,
    0.06635120143954475,
    0.06536646467823119,
];

/// `log2(1 + f) / f`, with few digits.
// 2^-33
pub(super) const SHORT_LOG2: &[f64] = &[
    1.4426950409582302,
    -0.7213475248945522,
    0.4808983110824002,
    -0.360672845348936,
    0.28854145553597715,
    -0.24050279825001172,
    0.20607165109914127,
    -0.17905123203322462,
    0.15931300522348446,
    -0.15722652971153048,
    0.1534528693745451,
    -0.08433521045800585,
];

/// What is missing to `1 / 3`.
pub(super) const THIRD_LO: f64 = 1.850371707708594e-17;
