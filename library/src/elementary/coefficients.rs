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
    /// `(log(1 + f) - f) / f²`, for `sqrt(1 / 2) <= 1 + f <= sqrt(2)`.
    const LOG: &'static [Self];
    /// `(sin(r) - r) / r³`, of `r²`, for `|r| <= pi / 4`.
    const SIN: &'static [Self];
    /// `(cos(r) - 1 + r² / 2) / r⁴`, of `r²`.
    const COS: &'static [Self];
    /// `(arctan(t) - t) / t³`, of `t²`, for `|t| <= 1 / 2`.
    const ARCTAN: &'static [Self];
    /// `(arcsin(t) - t) / t³`, of `t²`, for `|t| <= 1 / 2`.
    const ARCSIN: &'static [Self];
    /// `cbrt(m)`, for `1 <= m <= 2`.
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
    // 2^-29
    const LOG: &'static [Self] = &[
        -0.5,
        0.33333322,
        -0.25000012,
        0.20001447,
        -0.16667537,
        0.14232318,
        -0.124208145,
        0.11812136,
        -0.11557288,
        0.06769024,
    ];
    // 2^-28
    const SIN: &'static [Self] = &[-0.16666655, 0.008332177, -0.00019517158];
    // 2^-31
    const COS: &'static [Self] = &[0.041666657, -0.0013887731, 2.447707e-05];
    // 2^-27
    const ARCTAN: &'static [Self] = &[-0.3333323, 0.19994079, -0.14173234, 0.10151607, -0.05118862];
    // 2^-27
    const ARCSIN: &'static [Self] = &[0.16666748, 0.07495516, 0.045443885, 0.024306258, 0.04195748];
    // 2^-13
    const CBRT: &'static [Self] = &[0.55579096, 0.5808264, -0.15866245, 0.022148699];
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
    // 2^-58
    const LOG: &'static [Self] = &[
        -0.5,
        0.3333333333333337,
        -0.24999999999999434,
        0.19999999999975535,
        -0.16666666666809152,
        0.14285714290226392,
        -0.12499999988229632,
        0.1111111072996344,
        -0.10000000293648051,
        0.09090926519529235,
        -0.08333341859605121,
        0.07691846251495121,
        -0.07142178144931366,
        0.06673746435165462,
        -0.06266871141028912,
        0.05825070238646302,
        -0.053492389973253424,
        0.054081381753003616,
        -0.06207496038793952,
        0.05647814073538777,
        -0.02432617491821441,
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
    // 2^-19
    const CBRT: &'static [Self] = &[
        0.47514693623890253,
        0.8317431442479309,
        -0.4602977267696209,
        0.19665479701360078,
        -0.04831832068166114,
        0.005072953325277491,
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

/// `(log(1 + f) - f) / f²`, with few digits.
// 2^-34
pub(super) const SHORT_LOG: &[f64] = &[
    -0.5000000000445634,
    0.33333333619653827,
    -0.24999997692993609,
    0.19999941130866822,
    -0.16666823826926574,
    0.14289164800185855,
    -0.1249823881958088,
    0.11028403306854524,
    -0.0993614137651327,
    0.09923879802924102,
    -0.09771449356382762,
    0.053931296078182256,
];

/// `(exp(r) - 1) / r`, with few digits.
// 2^-33
pub(super) const SHORT_EXP: &[f64] = &[
    1.0,
    0.5000000047146057,
    0.16666666719028936,
    0.04166635277111221,
    0.00833329846980059,
    0.0013941118895837,
    0.00019899285575896282,
];

/// What is missing to `1 / 3`.
pub(super) const THIRD_LO: f64 = 1.850371707708594e-17;
