//! Numbers as text. `tests/data/text.txt` was written by `tests/numpy/text.py`; other answers are those
//! of NumPy 2.4.

use super::{Directory, message};
use ndview::{Complex64, prelude::*};
use ndview_tests::Answers;
use np::{GenFromTxt, LoadTxt, SaveTxt};

const TABLE: &str = include_str!("../../data/text.txt");
const NAN: f64 = f64::NAN;

/// Equal, where NaN is NaN.
#[track_caller]
fn equal<S: Shape>(found: std::io::Result<Owned<f64, S>>, expected: &impl AsView<Elem = f64>) {
    let found = found.unwrap();
    let expected = expected.array_view();
    assert_eq!(found.shape().as_ref(), expected.shape().as_ref());
    assert_eq!(
        format!("{:?}", found.to_vec()),
        format!("{:?}", expected.to_vec())
    );
}

#[test]
fn formats_of_python() {
    let mut answers = Answers::section(TABLE, "floats");
    for (case, _) in answers.cases() {
        let (format, value) = case.rsplit_once(' ').unwrap();
        let value: f64 = value.parse().unwrap();
        answers.compare(
            case,
            SaveTxt::new()
                .fmt(format)
                .newline("")
                .text(&[value])
                .unwrap(),
        );
    }
    answers.finish();
    let mut answers = Answers::section(TABLE, "integers");
    for (case, _) in answers.cases() {
        let (format, value) = case.rsplit_once(' ').unwrap();
        let value: i64 = value.parse().unwrap();
        answers.compare(
            case,
            SaveTxt::new()
                .fmt(format)
                .newline("")
                .text(&[value])
                .unwrap(),
        );
    }
    answers.finish();
}

#[test]
fn rows_that_are_written() {
    let a = arr!([[1.0, 2.5], [-3.0, 0.001]]);
    let text = |save: &SaveTxt| save.text(&a).unwrap();
    let new = SaveTxt::new;
    assert_eq!(text(&new().fmt("%d")), "1 2\n-3 0\n");
    assert_eq!(text(&new().fmt("%.3g").delimiter(",")), "1,2.5\n-3,0.001\n");
    assert_eq!(
        text(&new().fmt("%d %10.3f")),
        "1      2.500\n-3      0.001\n"
    );
    assert_eq!(
        text(&new().fmts(&["%5.1f", "%e"])),
        "  1.0 2.500000e+00\n -3.0 1.000000e-03\n"
    );
    assert_eq!(
        text(&new().fmt("%d,%s").delimiter(";")),
        "1,2.5\n-3,0.001\n"
    );
    let three = new()
        .fmt("%03d")
        .header("a\nb")
        .footer("z")
        .text(&[0, 1, 2])
        .unwrap();
    assert_eq!(three, "# a\n# b\n000\n001\n002\n# z\n");
    let header = new()
        .fmt("%.1f")
        .newline("|")
        .comments("// ")
        .header("h")
        .text(&a)
        .unwrap();
    assert_eq!(header, "// h|1.0 2.5|-3.0 0.0|");
    assert_eq!(new().text(&np::zeros([0, 3])).unwrap(), "");
    assert_eq!(new().fmt("%d").text(&[true, false]).unwrap(), "1\n0\n");
    assert_eq!(new().fmt("%s").text(&[true]).unwrap(), "True\n");
    assert_eq!(
        new().fmt("%s").text(&[1.0_f32 / 3.0]).unwrap(),
        "0.33333334\n"
    );
    assert_eq!(
        new().text(&[1.0_f32 / 3.0]).unwrap(),
        "3.333333432674407959e-01\n"
    );
    assert_eq!(
        new()
            .fmt("%s")
            .text(&["a".to_owned(), "b".to_owned()])
            .unwrap(),
        "a\nb\n"
    );
    assert_eq!(
        new().fmt("%.1f").text(&arr!(a.T)).unwrap(),
        "1.0 -3.0\n2.5 0.0\n"
    );
}

#[test]
fn complex_numbers() {
    let z = arr!([[1 + 2j, -3.5 - 1e-3j]]);
    let new = SaveTxt::new;
    assert_eq!(
        new().fmt("%.2f").text(&z).unwrap(),
        " (1.00+2.00j)  (-3.50-0.00j)\n"
    );
    assert_eq!(
        new().fmt("%.1f%+.1fj %.2f%+.2fj").text(&z).unwrap(),
        "1.0+2.0j -3.50-0.00j\n"
    );
    assert!(message(new().fmts(&["%.1f", "%.2f"]).text(&z)).contains("fmt has wrong shape"));
    let read = LoadTxt::new()
        .parse::<Complex64, 1>("1+2j (3-4j) 1j -2.5e1+1e-3j 5")
        .unwrap();
    assert_eq!(read, arr!([1 + 2j, 3 - 4j, 1j, -25 + 0.001j, 5 + 0j]));
    let spaces = LoadTxt::new()
        .delimiter(',')
        .parse::<Complex64, 0>("( 1+2j )")
        .unwrap();
    assert_eq!(spaces[[]], Complex64::new(1.0, 2.0));
    for word in ["j", "1+2i", "1 + 2j", "(1+2j", "", "1+2jj"] {
        let said = message(
            LoadTxt::new()
                .delimiter(',')
                .parse::<Complex64, 1>(&format!("1,{word}")),
        );
        assert_eq!(
            said,
            format!("could not convert string '{word}' to complex128 at row 0, column 2.")
        );
    }
}

#[test]
fn formats_that_do_not_suit() {
    let a = arr!([[1.0, 2.5]]);
    let said = |format: &str| message(SaveTxt::new().fmt(format).text(&a));
    assert_eq!(
        said("%q"),
        "unsupported format character 'q' (0x71) at index 1"
    );
    assert_eq!(said("%5"), "incomplete format");
    assert_eq!(said("abc"), "fmt has wrong number of % formats:  abc");
    assert_eq!(
        said("%x"),
        "Mismatch between array dtype ('float64') and format specifier ('%x')"
    );
    assert_eq!(said("%99999999999f"), "width or precision too big");
    assert_eq!(
        message(SaveTxt::new().fmt("%d").text(&[NAN])),
        "cannot convert float NaN to integer"
    );
    assert_eq!(
        message(SaveTxt::new().text(&np::zeros([2, 2, 2]))),
        "Expected 1D or 2D array, got 3D array instead"
    );
}

#[test]
fn numbers_that_are_read() {
    equal(
        LoadTxt::new().parse::<_, 2>("# a\n1 2 # b\n\n3 4\n"),
        &[[1.0, 2.0], [3.0, 4.0]],
    );
    equal(
        LoadTxt::new().parse::<_, 2>("1 2\r\n3 4\r5 6\n"),
        &[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]],
    );
    equal(
        LoadTxt::new().parse::<_, 1>("1e400 -inf INF Infinity nan +5 .5 5. 1E3"),
        &[
            f64::INFINITY,
            -f64::INFINITY,
            f64::INFINITY,
            f64::INFINITY,
            NAN,
            5.0,
            0.5,
            5.0,
            1000.0,
        ],
    );
    equal(
        LoadTxt::new().delimiter(',').parse::<_, 1>("1 , 2"),
        &[1.0, 2.0],
    );
    equal(LoadTxt::new().parse::<_, 2>("1 2 3"), &[[1.0, 2.0, 3.0]]);
    equal(LoadTxt::new().parse::<_, 2>("1\n2\n"), &[[1.0], [2.0]]);
    equal(LoadTxt::new().parse::<_, 0>("5"), &Owned::scalar(5.0));
    equal(LoadTxt::new().parse::<_, 1>(""), &np::zeros([0]));
    equal(LoadTxt::new().parse::<_, 2>(""), &np::zeros([0, 1]));
    equal(
        LoadTxt::new().usecols([0, 1]).parse::<_, 2>("# x"),
        &np::zeros([0, 2]),
    );
    let three = "1 2\n3 4\n5 6";
    equal(
        LoadTxt::new().skiprows(1).max_rows(2).parse::<_, 2>(three),
        &[[3.0, 4.0], [5.0, 6.0]],
    );
    equal(LoadTxt::new().max_rows(1).parse::<_, 1>(three), &[1.0, 2.0]);
    equal(
        LoadTxt::new()
            .usecols([-1, 0])
            .max_rows(1)
            .parse::<_, 1>(three),
        &[2.0, 1.0],
    );
    equal(
        LoadTxt::new().usecols([1]).parse::<_, 1>("1 2 3\n4 5 6"),
        &[2.0, 5.0],
    );
    equal(
        LoadTxt::new().unpack(true).parse::<_, 2>("1 2 3\n4 5 6"),
        &[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]],
    );
    equal(
        LoadTxt::new().unpack(true).parse::<_, 2>("1 2 3"),
        &[[1.0], [2.0], [3.0]],
    );
    equal(
        LoadTxt::new()
            .comments(["//", "#"])
            .parse::<_, 2>("1 2//3\n3 4#5"),
        &[[1.0, 2.0], [3.0, 4.0]],
    );
    equal(
        LoadTxt::new()
            .comments([""; 0])
            .delimiter(';')
            .parse::<_, 1>("1;2"),
        &[1.0, 2.0],
    );
    equal(
        LoadTxt::new()
            .delimiter(',')
            .quotechar('"')
            .parse::<_, 1>("\"1\",\"2\"\n"),
        &[1.0, 2.0],
    );
    assert_eq!(
        LoadTxt::new().parse::<bool, 1>("3 0 -1").unwrap(),
        [true, false, true]
    );
    assert_eq!(LoadTxt::new().parse::<u8, 1>("255 0").unwrap(), [255, 0]);
    let words = |load: LoadTxt, text: &str| load.parse::<String, 2>(text).unwrap().to_vec();
    let quoted = LoadTxt::new().quotechar('"');
    assert_eq!(
        words(quoted.clone().delimiter(','), "\"a,b\",c\n\"d\"\"e\",f"),
        ["a,b", "c", "d\"e", "f"]
    );
    assert_eq!(words(quoted.clone(), "\"a b\" c # \"d\""), ["a b", "c"]);
    assert_eq!(words(quoted, "x\"#\"y # z"), ["x\""]);
    assert_eq!(words(LoadTxt::new().delimiter(','), ",1"), ["", "1"]);
}

#[test]
fn what_loadtxt_cannot_read() {
    fn said<T: np::TextElement>(load: &LoadTxt, text: &str) -> String {
        message(load.parse::<T, 2>(text))
    }
    let new = LoadTxt::new;
    assert_eq!(
        said::<f64>(&new(), "1 2\n3\n"),
        "the number of columns changed from 2 to 1 at row 2; use `usecols` to select a subset and avoid this error"
    );
    let word = |word: &str, dtype: &str, row: usize, column: usize| {
        format!("could not convert string '{word}' to {dtype} at row {row}, column {column}.")
    };
    assert_eq!(
        said::<f64>(&new(), "1 2\n3 x\n"),
        word("x", "float64", 1, 2)
    );
    assert_eq!(said::<i64>(&new(), "1.0 2\n"), word("1.0", "int64", 0, 1));
    assert_eq!(said::<u8>(&new(), "300"), word("300", "uint8", 0, 1));
    assert_eq!(said::<u8>(&new(), "-0"), word("-0", "uint8", 0, 1));
    assert_eq!(said::<f64>(&new(), "1_0"), word("1_0", "float64", 0, 1));
    assert_eq!(said::<f64>(&new(), "0x10"), word("0x10", "float64", 0, 1));
    assert_eq!(said::<bool>(&new(), "True"), word("True", "bool", 0, 1));
    assert_eq!(
        said::<f64>(&new().delimiter(','), "1,2,\n"),
        word("", "float64", 0, 3)
    );
    let column = new().usecols([0, 2]);
    assert_eq!(
        said::<f64>(&column, "1 2\n"),
        "invalid column index 2 at row 1 with 2 columns"
    );
    let column = new().usecols([isize::MIN]);
    assert!(said::<f64>(&column, "1 2\n").starts_with("invalid column index -9"));
    assert!(said::<f64>(&new(), &"x".repeat(100_000)).len() < 200);
    assert_eq!(
        message(new().parse::<f64, 1>("1 2\n3 4")),
        "the text has 2 rows and 2 columns, but an array of rank 1 was asked for"
    );
    let directory = Directory::new();
    let path = directory.file("bad.txt");
    std::fs::write(&path, "1 2\n3 x\n").unwrap();
    let named = format!("{}: {}", path.display(), word("x", "float64", 1, 2));
    assert_eq!(message(np::loadtxt::<f64, 2>(&path)), named);
}

#[test]
fn what_is_missing() {
    let new = GenFromTxt::new;
    let comma = || GenFromTxt::new().delimiter(",");
    equal(comma().parse::<_, 2>("1,2\n3,"), &[[1.0, 2.0], [3.0, NAN]]);
    equal(
        comma().parse::<_, 2>("1,2\n   \n3,x"),
        &[[1.0, 2.0], [3.0, NAN]],
    );
    assert_eq!(comma().parse::<i64, 1>("1,,1.5,7").unwrap(), [1, -1, -1, 7]);
    assert_eq!(
        comma().filling_values(7).parse::<u8, 1>("1,,300").unwrap(),
        [1, 7, 7]
    );
    assert_eq!(
        comma().parse::<bool, 1>("1,True,false,,TRUE").unwrap(),
        [false, true, false, false, true]
    );
    let filled = comma().filling_values_of(0, 10).filling_values_of(1, 20);
    equal(
        filled.parse::<_, 2>("1,,2\n,3,4"),
        &[[1.0, 20.0, 2.0], [10.0, 3.0, 4.0]],
    );
    let words = comma().missing_values(["N/A"]).filling_values(-5);
    equal(
        words.parse::<_, 2>("1,N/A\n3,4"),
        &[[1.0, -5.0], [3.0, 4.0]],
    );
    let strict = comma().loose(false).missing_values(["a"]);
    equal(strict.parse::<_, 1>("1,a"), &[1.0, NAN]);
    assert_eq!(
        message(strict.parse::<f64, 1>("a,b")),
        "Cannot convert string 'b'"
    );
    assert!(
        message(comma().parse::<u8, 1>("1,")).contains("`filling_values` says what stands for it")
    );
    let z = comma().parse::<Complex64, 1>("1+2j,").unwrap();
    assert!(z[[0]] == Complex64::new(1.0, 2.0) && z[[1]].re.is_nan() && z[[1]].im == 0.0);
    equal(
        new().parse::<_, 1>("0x10 1_0 1e2 _1 1__0"),
        &[NAN, 10.0, 100.0, NAN, NAN],
    );
}

#[test]
fn lines_that_are_left_out() {
    let new = GenFromTxt::new;
    equal(
        new().skip_header(1).parse::<_, 2>("a b\n1 2\n3 4"),
        &[[1.0, 2.0], [3.0, 4.0]],
    );
    let text = "a b\n1 2\n3 4\nend";
    equal(
        new().skip_header(1).skip_footer(1).parse::<_, 2>(text),
        &[[1.0, 2.0], [3.0, 4.0]],
    );
    equal(
        new().skip_footer(1).parse::<_, 1>("1 2\n3 4\n# c\n"),
        &[1.0, 2.0],
    );
    equal(
        new().skip_footer(5).parse::<_, 1>("1\n2\n3"),
        &np::zeros([0]),
    );
    equal(
        new().max_rows(1).parse::<_, 1>("1 2 # x\n# y\n\n4 5"),
        &[1.0, 2.0],
    );
    equal(
        new().usecols([0, -1]).parse::<_, 2>("1 2 3\n4 5 6"),
        &[[1.0, 3.0], [4.0, 6.0]],
    );
    equal(
        new().unpack(true).parse::<_, 2>("1 2 3\n4 5 6"),
        &[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]],
    );
    equal(
        new().comments(["//"]).parse::<_, 2>("1 2//c\n3 4"),
        &[[1.0, 2.0], [3.0, 4.0]],
    );
    equal(
        new()
            .delimiter(",")
            .invalid_raise(false)
            .parse::<_, 2>("1,2\n3"),
        &[[1.0, 2.0]],
    );
    equal(
        new().delimiter(3).parse::<_, 2>("123456\n789012"),
        &[[123.0, 456.0], [789.0, 12.0]],
    );
    equal(
        new().delimiter([2, 3, 2]).parse::<_, 2>("1234567\n7890123"),
        &[[12.0, 345.0, 67.0], [78.0, 901.0, 23.0]],
    );
    equal(new().delimiter("::").parse::<_, 1>("1::2"), &[1.0, 2.0]);
    assert_eq!(
        new()
            .delimiter(",")
            .parse::<String, 1>(" a , b")
            .unwrap()
            .to_vec(),
        ["a ", " b"]
    );
    assert_eq!(
        new()
            .delimiter(",")
            .autostrip(true)
            .parse::<String, 1>(" a , b")
            .unwrap()
            .to_vec(),
        ["a", "b"]
    );
    let wrong = new().delimiter(",").parse::<f64, 2>("1,2,3\n4,5\n6\n7,8,9");
    assert_eq!(
        message(wrong),
        "Some errors were detected !\n    Line #2 (got 2 columns instead of 3)\n    Line #3 (got 1 columns instead of 3)"
    );
    let many = format!("1,2\n{}", "1\n".repeat(5000));
    assert!(message(new().delimiter(",").parse::<f64, 2>(&many)).ends_with("\n    and 4997 more"));
    assert!(message(new().max_rows(1).skip_footer(1).parse::<f64, 1>("1")).contains("same time"));
}

#[test]
fn what_is_written_is_read_again() {
    let directory = Directory::new();
    let path = directory.file("m.txt");
    let m = Owned::from_fn([20, 3], |[i, j]| (i as f64).exp() / (j as f64 - 0.7));
    np::savetxt(&path, &m).unwrap();
    assert_eq!(np::loadtxt::<f64, 2>(&path).unwrap(), m);
    assert_eq!(np::genfromtxt::<f64, 2>(&path).unwrap(), m);
    assert_eq!(directory.names(), ["m.txt"]);
}
