//! Elementary functions for `scripts/accuracy.py`: for each line on standard input, the name of a function
//! and of a type and how many numbers follow as bytes (of functions of two, as many again), writes the
//! results to standard output as bytes.

use ndview::np;
use std::io::{BufRead, Error, Read, Write, stdin, stdout};

macro_rules! of_type {
    ($float:ident, $size:literal: $name:expr, $count:expr, $input:expr) => {{
        let mut read = || -> Result<Vec<$float>, Error> {
            let mut bytes = vec![0; $count * $size];
            $input.read_exact(&mut bytes)?;
            let chunks = bytes.as_chunks::<$size>().0.iter();
            Ok(chunks.map(|bytes| $float::from_le_bytes(*bytes)).collect())
        };
        let a = read()?;
        let results = match $name {
            "power" => np::power(&a, &read()?),
            "arctan2" => np::arctan2(&a, &read()?),
            "hypot" => np::hypot(&a, &read()?),
            "logaddexp" => np::logaddexp(&a, &read()?),
            "exp" => np::exp(&a),
            "exp2" => np::exp2(&a),
            "expm1" => np::expm1(&a),
            "log" => np::log(&a),
            "log2" => np::log2(&a),
            "log10" => np::log10(&a),
            "log1p" => np::log1p(&a),
            "sin" => np::sin(&a),
            "cos" => np::cos(&a),
            "tan" => np::tan(&a),
            "arcsin" => np::arcsin(&a),
            "arccos" => np::arccos(&a),
            "arctan" => np::arctan(&a),
            "sinh" => np::sinh(&a),
            "cosh" => np::cosh(&a),
            "tanh" => np::tanh(&a),
            "arcsinh" => np::arcsinh(&a),
            "arccosh" => np::arccosh(&a),
            "arctanh" => np::arctanh(&a),
            "cbrt" => np::cbrt(&a),
            other => return Err(Error::other(format!("no function {other}"))),
        };
        results
            .iter()
            .flat_map(|x| x.to_le_bytes())
            .collect::<Vec<u8>>()
    }};
}

fn main() -> Result<(), Error> {
    let mut input = stdin().lock();
    let mut line = String::new();
    while input.read_line(&mut line)? > 0 {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [name, float, count] = words[..] else {
            return Err(Error::other("a line is: function, type, count"));
        };
        let count: usize = count.parse().map_err(Error::other)?;
        let results = match float {
            "f32" => of_type!(f32, 4: name, count, input),
            _ => of_type!(f64, 8: name, count, input),
        };
        stdout().write_all(&results)?;
        stdout().flush()?;
        line.clear();
    }
    Ok(())
}
