//! What is said of types and numbers, and how they are written.

use super::refusal;
use ndview::prelude::*;
use ndview::{Complex32, Complex64};
use np::{Dtype, Unset, dtype_of, element};

#[test]
fn types_together() {
    let name = |names: &[&str]| {
        let types: Vec<Dtype> = names.iter().map(|name| dtype_of(*name)).collect();
        np::result_type(&types)
    };
    assert_eq!(name(&["?", "b1", "|i1"]), "int8");
    assert_eq!(
        (name(&["c8", "u2"]), name(&["<c8", "i4"])),
        ("complex64".into(), "complex128".into())
    );
    assert_eq!(
        (name(&["f2", "u1"]), name(&["u8", "i8"])),
        ("float16".into(), "float64".into())
    );
    assert_eq!(
        (name(&["int", "bool_"]), name(&["complex", "float"])),
        ("int64".into(), "complex128".into())
    );
    let single = dtype_of(&element::<f32>());
    assert_eq!(np::result_type(&[single, dtype_of("int")]), "float64");
    assert_eq!(
        refusal(|| np::result_type(&[])),
        "at least one array or dtype is required"
    );
    for unknown in ["f5", "x9", "i", "b2", "float128", "int7", "c4", "q8"] {
        assert_eq!(
            refusal(|| np::promote_types(unknown, "i1")),
            format!("data type '{unknown}' not understood")
        );
    }
}

/// Python's numbers take the type of what is beside them, if they can.
#[test]
fn types_beside_literals() {
    let (a, h): (Owned<f32, _>, _) = (arr!([0.5]), arr!(np.array([0.5], dtype = np.float16)));
    let (n, u, b) = (arr!([1_i8]), arr!([1_u8]), arr!([true]));
    assert_eq!(arr!(np.result_type(a, 1j)), "complex64");
    assert_eq!(arr!(np.result_type(h, 1j)), "complex64");
    assert_eq!(arr!(np.result_type(n, 1j)), "complex128");
    assert_eq!(arr!(np.result_type(b, 1j)), "complex128");
    assert_eq!(arr!(np.result_type(b, 1)), "int64");
    assert_eq!(arr!(np.result_type(b, 1.0)), "float64");
    assert_eq!(arr!(np.result_type(u, 1)), "uint8");
    assert_eq!(arr!(np.result_type(u, 1.0)), "float64");
    assert_eq!(arr!(np.result_type(1, 1j)), "complex128");
    assert_eq!(arr!(np.result_type(1j, a * 1j)), "complex64");
    assert_eq!(arr!(np.result_type(a, np.inf)), "float32");
    assert_eq!(arr!(np.min_scalar_type(np.pi)), "float16");
    let refused = refusal(|| arr!(np.can_cast(np.nan, np.int8)));
    assert!(refused.starts_with("can_cast() does not support Python ints, floats, and complex"));
}

#[test]
fn types_of_floats() {
    let of = |types: &[Dtype]| np::common_type(types);
    assert_eq!(of(&[dtype_of(&[1_i8])]), "float64");
    assert_eq!(of(&[dtype_of(&element::<f32>())]), "float32");
    assert_eq!(
        of(&[dtype_of("f2"), dtype_of(&element::<Complex32>())]),
        "complex64"
    );
    assert_eq!(of(&[dtype_of("i1"), dtype_of("c8")]), "complex128");
    for other in ["bool", "str"] {
        assert_eq!(
            refusal(|| of(&[dtype_of(other)])),
            "can't get common type for non-numeric array"
        );
    }
}

#[test]
fn the_smallest_types() {
    let name = |found: String| found;
    assert_eq!(name(np::min_scalar_type(&255)), "uint8");
    assert_eq!(name(np::min_scalar_type(&-129)), "int16");
    assert_eq!(name(np::min_scalar_type(&i64::MAX)), "uint64");
    assert_eq!(name(np::min_scalar_type(&i64::MIN)), "int64");
    assert_eq!(name(np::min_scalar_type(&f64::INFINITY)), "float16");
    assert_eq!(name(np::min_scalar_type(&-65000.0)), "float32");
    assert_eq!(name(np::min_scalar_type(&3.4e38)), "float64");
    assert_eq!(name(np::min_scalar_type(&true)), "bool");
    assert_eq!(name(np::min_scalar_type(&[3.0])), "float64");
    let numbers = [
        (Complex64::new(1.0, 2.0), "complex64"),
        (Complex64::new(0.0, -2.5), "complex64"),
        (Complex64::new(-1e-30, 2e30), "complex64"),
        (Complex64::new(1e300, 2.0), "complex128"),
        (Complex64::new(1.0, -1e39), "complex128"),
        (Complex64::new(f64::INFINITY, 0.0), "complex128"),
        (Complex64::new(f64::NAN, 0.0), "complex128"),
    ];
    for (number, expected) in numbers {
        assert_eq!(np::min_scalar_type(&number), expected, "{number}");
    }
    assert_eq!(np::min_scalar_type(&Complex32::new(1.0, 0.0)), "complex64");
    assert_eq!(arr!(np.min_scalar_type(1 + 2j)), "complex64");
    assert_eq!(arr!(np.min_scalar_type(1e300j)), "complex128");
    assert_eq!(np::min_scalar_type("float32"), "float32");
}

#[test]
fn kinds_of_types() {
    let unsigned = element::<u16>();
    for (kind, expected) in [
        ("bool", false),
        ("signed integer", false),
        ("unsigned integer", true),
        ("integral", true),
        ("real floating", false),
        ("complex floating", false),
        ("numeric", true),
    ] {
        assert_eq!(np::isdtype(&unsigned, kind), expected, "{kind}");
    }
    assert!(np::isdtype(&unsigned, ("bool", element::<u16>())));
    assert!(!np::isdtype(
        &unsigned,
        ("bool", element::<i16>(), "complex floating")
    ));
    let unknown = "kind argument is a string, but 'text' is not a known kind name.";
    assert_eq!(refusal(|| np::isdtype(&unsigned, "text")), unknown);
    assert_eq!(
        refusal(|| np::isdtype(&unsigned, ("integral", "text"))),
        unknown
    );
    assert!(np::iscomplexobj(&Complex64::new(1.0, 0.0)) && np::isrealobj(&[1.0]));
    assert!(np::isscalar(&3) && np::isscalar("text") && !np::isscalar(&[3]));
    assert!(np::isscalar(&"text".to_owned()));
}

#[test]
fn limits() {
    assert_eq!(np::finfo::<f32>().dtype(), "float32");
    assert_eq!(np::iinfo::<u16>().dtype(), "uint16");
}

#[test]
fn digits() {
    assert_eq!(np::binary_repr(u64::MAX), "1".repeat(64));
    assert_eq!(np::base_repr(u64::MAX, 36, 0), "3W5E11264SGSF");
    assert_eq!(np::binary_repr(i64::MIN), format!("-1{}", "0".repeat(63)));
    assert_eq!(
        np::binary_repr_with(i64::MIN, 64),
        format!("1{}", "0".repeat(63))
    );
    assert_eq!(
        np::binary_repr_with(u64::MAX, 70),
        format!("000000{}", "1".repeat(64))
    );
    assert_eq!(
        np::binary_repr_with(-(1_i128 << 100), 102),
        format!("11{}", "0".repeat(100))
    );
    assert_eq!(
        (np::binary_repr_with(-1, 1), np::binary_repr_with(-1, 3)),
        ("1".into(), "111".into())
    );
    assert_eq!(
        (np::binary_repr_with(0, 0), np::binary_repr_with(0, 3)),
        ("0".into(), "000".into())
    );
    assert_eq!(
        (np::binary_repr_with(-4, 3), np::binary_repr_with(5, Unset)),
        ("100".into(), "101".into())
    );
    assert_eq!(
        (np::base_repr(0, 5, 3), np::base_repr(-7, 5, 3)),
        ("000".into(), "-00012".into())
    );
    assert_eq!(np::base_repr(-128_i8, 16, 0), "-80");
    for (number, width, needed) in [(4, 2, 3), (5, -3, 3), (-5, 3, 4)] {
        assert_eq!(
            refusal(|| np::binary_repr_with(number, width)),
            format!("Insufficient bit width={width} provided for binwidth={needed}")
        );
    }
    assert_eq!(
        refusal(|| np::base_repr(5, 1, 0)),
        "Bases less than 2 not handled in base_repr."
    );
    assert_eq!(
        refusal(|| np::base_repr(5, 37, 0)),
        "Bases greater than 36 not handled in base_repr."
    );
}

#[test]
fn how_arrays_are_written() {
    let before = np::get_printoptions();
    assert_eq!(
        (
            before.precision,
            before.threshold,
            before.edgeitems,
            before.linewidth
        ),
        (8, 1000, 3, 75)
    );
    assert_eq!(
        (&*before.nanstr, &*before.infstr, before.suppress),
        ("nan", "inf", false)
    );
    assert_eq!((before.sign, before.floatmode), ("-", "maxprec"));
    np::set_printoptions();
    assert_eq!(np::get_printoptions(), before);
    for (sign, mode) in [
        ("+", "fixed"),
        (" ", "unique"),
        ("-", "maxprec_equal"),
        ("-", "maxprec"),
    ] {
        np::set_printoptions_with(3, 10, 2, 40, true, "NaN", "Inf", sign, mode);
        let options = np::get_printoptions();
        assert_eq!((options.sign, options.floatmode), (sign, mode));
        assert_eq!(
            (options.precision, options.threshold, options.edgeitems),
            (3, 10, 2)
        );
        assert_eq!(
            (&*options.nanstr, &*options.infstr, options.suppress),
            ("NaN", "Inf", true)
        );
    }
    assert_eq!(
        arr!([np.nan, -np.inf, 1e-9]).to_string(),
        "[ NaN -Inf   0.]"
    );
    assert_eq!(
        refusal(|| np::set_printoptions_with(
            Unset, Unset, Unset, Unset, Unset, Unset, Unset, "*", Unset
        )),
        "sign option must be one of ' ', '+', or '-'"
    );
    assert_eq!(
        refusal(|| np::set_printoptions_with(
            Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, "all"
        )),
        "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\""
    );
    let text = np::array2string_with(
        &arr!([1.5, 2.0]),
        Unset,
        Unset,
        Unset,
        ", ",
        "",
        |x: &f64| format!("<{x}>"),
        Unset,
        Unset,
        Unset,
        Unset,
        "",
    );
    assert_eq!(text, "[<1.5>, <2>]");
}
