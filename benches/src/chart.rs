//! Ratios as a picture: one line for each kernel, one dot for each library.

use std::fmt::Write as _;

/// The names and colours of the libraries, and the panels below each other.
pub struct Chart {
    libraries: Vec<&'static str>,
    panels: Vec<Panel>,
}

/// The kernels at one size.
pub struct Panel {
    heading: String,
    rows: Vec<(String, Vec<Option<f64>>)>,
}

const COLOURS: [&str; 3] = ["#d95f02", "#1b66b3", "#2a9d55"];
/// Where the names end and the dots begin, and where these end.
const LEFT: f64 = 560.0;
const RIGHT: f64 = 1060.0;
/// The ratios at both ends; beyond them, dots stay at the edge.
const LEAST: f64 = 0.25;
const MOST: f64 = 64.0;
const LINE: f64 = 18.0;

impl Chart {
    /// A chart for these libraries, three at most.
    pub fn new(libraries: &[&'static str]) -> Self {
        Chart {
            libraries: libraries.to_vec(),
            panels: Vec::new(),
        }
    }

    /// One more panel.
    pub fn push(&mut self, panel: Panel) {
        self.panels.push(panel);
    }

    /// The picture, as SVG.
    pub fn svg(&self) -> String {
        let lines: usize = self.panels.iter().map(|panel| panel.rows.len() + 3).sum();
        let height = (lines + 3) as f64 * LINE;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1100\" height=\"{height}\" \
             font-family=\"sans-serif\" font-size=\"12\">\n\
             <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
        );
        let mut top = LINE * 1.5;
        let _ = writeln!(
            svg,
            "<text x=\"16\" y=\"{top}\">Time of each library divided by ndview's: right of 1, ndview is faster</text>"
        );
        for (number, (library, colour)) in self.libraries.iter().zip(COLOURS).enumerate() {
            let x = LEFT + 120.0 * number as f64;
            let _ = writeln!(
                svg,
                "<circle cx=\"{x}\" cy=\"{}\" r=\"5\" fill=\"{colour}\"/><text x=\"{}\" y=\"{top}\">{library}</text>",
                top - 4.0,
                x + 10.0
            );
        }
        top += LINE;
        for panel in &self.panels {
            panel.draw(&mut svg, top);
            top += LINE * (panel.rows.len() + 3) as f64;
        }
        svg.push_str("</svg>\n");
        svg
    }
}

impl Panel {
    /// A panel without rows.
    pub fn new(heading: &str) -> Self {
        Panel {
            heading: heading.into(),
            rows: Vec::new(),
        }
    }

    /// One more row: the ratio of each library that has one.
    pub fn push(&mut self, name: &str, ratios: impl IntoIterator<Item = Option<f64>>) {
        self.rows.push((name.into(), ratios.into_iter().collect()));
    }

    fn draw(&self, svg: &mut String, top: f64) {
        let bottom = top + LINE * (self.rows.len() as f64 + 1.2);
        let _ = writeln!(
            svg,
            "<text x=\"16\" y=\"{}\" font-weight=\"bold\">{}</text>",
            top + LINE * 0.7,
            escaped(&self.heading)
        );
        let mut mark = LEAST;
        while mark <= MOST {
            let (x, stroke) = (
                position(mark),
                if mark == 1.0 { "black" } else { "#dddddd" },
            );
            let _ = writeln!(
                svg,
                "<line x1=\"{x}\" y1=\"{}\" x2=\"{x}\" y2=\"{bottom}\" stroke=\"{stroke}\"/>\
                 <text x=\"{x}\" y=\"{}\" text-anchor=\"middle\" fill=\"#666666\">{mark}</text>",
                top + LINE,
                top + LINE * 0.8
            );
            mark *= 2.0;
        }
        for (number, (name, ratios)) in self.rows.iter().enumerate() {
            let y = top + LINE * (number as f64 + 1.7);
            let _ = writeln!(
                svg,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"end\" font-family=\"monospace\" font-size=\"10\">{}</text>",
                LEFT - 16.0,
                y + 4.0,
                escaped(name)
            );
            for (ratio, colour) in ratios.iter().zip(COLOURS) {
                if let Some(ratio) = ratio {
                    let x = position(*ratio);
                    let _ = writeln!(
                        svg,
                        "<circle cx=\"{x:.1}\" cy=\"{y}\" r=\"4\" fill=\"{colour}\"/>"
                    );
                }
            }
        }
    }
}

/// Where a ratio is: equal distances are equal factors.
fn position(ratio: f64) -> f64 {
    let part = (ratio.clamp(LEAST, MOST) / LEAST).ln() / (MOST / LEAST).ln();
    LEFT + part * (RIGHT - LEFT)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_factors_are_equal_distances() {
        assert_eq!([position(LEAST), position(MOST)], [LEFT, RIGHT]);
        assert_eq!(
            position(1.0) - position(0.5),
            position(32.0) - position(16.0)
        );
        assert_eq!(position(1e9), RIGHT);
    }

    #[test]
    fn a_picture() {
        let mut chart = Chart::new(&["NumPy", "ndarray"]);
        let mut panel = Panel::new("10 x 10");
        panel.push("a > b", [Some(2.0), None]);
        chart.push(panel);
        let svg = chart.svg();
        assert!(svg.contains("a &gt; b") && svg.ends_with("</svg>\n"));
        assert_eq!(svg.matches("r=\"4\"").count(), 1);
    }
}
