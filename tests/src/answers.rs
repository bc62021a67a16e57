//! Tables of NumPy's answers, written by the scripts in `tests/numpy`.

/// One section of a table of answers, compared case by case.
pub struct Answers {
    heading: &'static str,
    expected: Vec<(&'static str, &'static str)>,
    compared: usize,
    differences: Vec<String>,
}

impl Answers {
    /// The cases under `# heading`.
    ///
    /// # Panics
    /// If there are none: a test that compares nothing must not pass.
    pub fn section(table: &'static str, heading: &'static str) -> Self {
        let expected: Vec<_> = table
            .lines()
            .skip_while(|line| line.strip_prefix("# ") != Some(heading))
            .skip(1)
            .take_while(|line| !line.starts_with("# "))
            .map(|line| line.split_once('\t').unwrap_or((line, "")))
            .collect();
        assert!(
            !expected.is_empty(),
            "the table has no cases under `# {heading}`"
        );
        Answers {
            heading,
            expected,
            compared: 0,
            differences: Vec::new(),
        }
    }

    /// The names and answers of all cases, for a test that runs them by name.
    pub fn cases(&self) -> Vec<(&'static str, &'static str)> {
        self.expected.clone()
    }

    /// Compares the next case of the table with what was observed.
    ///
    /// # Panics
    /// If the table has another case at this place: the calls and the table belong together.
    pub fn compare(&mut self, case: &str, observed: impl Into<String>) {
        let observed = observed.into();
        let next = self.expected.get(self.compared);
        let (expected_case, answer) = next.expect("a call without an answer");
        assert_eq!(
            *expected_case, case,
            "the calls and the answers are not in the same order"
        );
        if *answer != observed.trim_end() {
            self.differences.push(format!(
                "{case}\n    NumPy:  {answer}\n    ndview: {observed}"
            ));
        }
        self.compared += 1;
    }

    /// Ends the comparison.
    ///
    /// # Panics
    /// If an answer differed, or was not compared.
    pub fn finish(self) {
        let Answers {
            heading,
            expected,
            compared,
            differences,
        } = self;
        assert_eq!(
            compared,
            expected.len(),
            "{heading}: answers without a call"
        );
        let shown = differences
            .iter()
            .take(20)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n");
        let count = differences.len();
        assert!(
            differences.is_empty(),
            "{heading}: {count} of {compared} cases differ\n{shown}"
        );
    }
}
