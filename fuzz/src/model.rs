//! What an index means, by nested loops and copies: the model that ndview is compared with.

/// One entry of an index list, as NumPy understands it.
#[derive(Clone, Debug)]
pub enum Index {
    /// `start:stop:step`.
    Slice(Option<isize>, Option<isize>, isize),
    /// An integer.
    Integer(isize),
    /// An array of integers: its lengths and its elements.
    Array(Vec<usize>, Vec<isize>),
    /// A mask: its lengths and its elements.
    Mask(Vec<usize>, Vec<bool>),
    /// `None`.
    NewAxis,
}

/// What an index list cannot select.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotThere;

/// A part of an array: its lengths, and where each of its elements is in the array.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The lengths of its axes.
    pub lens: Vec<usize>,
    /// The places of its elements, in row-major order.
    pub places: Vec<usize>,
}

/// All index lists within these lengths, in row-major order.
fn positions(lens: &[usize]) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for &len in lens {
        all = all
            .into_iter()
            .flat_map(|start: Vec<usize>| {
                (0..len).map(move |next| start.iter().copied().chain([next]).collect())
            })
            .collect();
    }
    all
}

/// Python's `range(*slice(start, stop, step).indices(len))`.
fn sliced(start: Option<isize>, stop: Option<isize>, step: isize, len: usize) -> Vec<usize> {
    let len = len as isize;
    let bound = |bound: Option<isize>, otherwise: isize| match bound {
        None => otherwise,
        Some(bound) => {
            let bound = if bound < 0 {
                bound.saturating_add(len)
            } else {
                bound
            };
            if step > 0 {
                bound.clamp(0, len)
            } else {
                bound.clamp(-1, len - 1)
            }
        }
    };
    let (mut at, stop) = if step > 0 {
        (bound(start, 0), bound(stop, len))
    } else {
        (bound(start, len - 1), bound(stop, -1))
    };
    let mut kept = Vec::new();
    while if step > 0 { at < stop } else { at > stop } {
        kept.push(at as usize);
        at = at.saturating_add(step);
    }
    kept
}

/// The shape to which shapes are broadcast together.
#[must_use]
pub fn broadcast(shapes: &[&[usize]]) -> Option<Vec<usize>> {
    let rank = shapes.iter().map(|lens| lens.len()).max().unwrap_or(0);
    let mut joint = vec![1; rank];
    for lens in shapes {
        for (place, &len) in joint[rank - lens.len()..].iter_mut().zip(*lens) {
            match (*place, len) {
                (a, b) if a == b || b == 1 => {}
                (1, b) => *place = b,
                _ => return None,
            }
        }
    }
    Some(joint)
}

/// Where in an array with these lengths the element is that is broadcast to a position.
fn place_of(lens: &[usize], position: &[usize]) -> usize {
    let own = &position[position.len() - lens.len()..];
    lens.iter().zip(own).fold(0, |place, (&len, &at)| {
        place * len + if len == 1 { 0 } else { at }
    })
}

impl Part {
    /// All of an array.
    #[must_use]
    pub fn whole(lens: &[usize]) -> Self {
        Part {
            lens: lens.to_vec(),
            places: (0..lens.iter().product()).collect(),
        }
    }

    fn at(&self, position: &[usize]) -> usize {
        let number = self
            .lens
            .iter()
            .zip(position)
            .fold(0, |number, (&len, &at)| number * len + at);
        self.places[number]
    }

    /// The part broadcast to other lengths.
    #[must_use]
    pub fn stretched(&self, lens: &[usize]) -> Option<Self> {
        if broadcast(&[&self.lens, lens])? != lens {
            return None;
        }
        let places = positions(lens)
            .iter()
            .map(|at| self.places[place_of(&self.lens, at)])
            .collect();
        Some(Part {
            lens: lens.to_vec(),
            places,
        })
    }

    /// The axes in another order.
    #[must_use]
    pub fn permuted(&self, order: &[usize]) -> Self {
        let lens: Vec<_> = order.iter().map(|&axis| self.lens[axis]).collect();
        let places = positions(&lens).into_iter().map(|new| {
            let mut old = vec![0; new.len()];
            order
                .iter()
                .zip(&new)
                .for_each(|(&axis, &at)| old[axis] = at);
            self.at(&old)
        });
        Part {
            places: places.collect(),
            lens,
        }
    }

    /// What an index list selects, as NumPy's documentation of advanced indexing says it.
    pub fn select(&self, indices: &[Index]) -> Result<Self, NotThere> {
        let steps = self.steps(indices)?;
        let arrays = steps.iter().filter_map(|step| match step {
            Step::Array(lens, _) => Some(&lens[..]),
            _ => None,
        });
        let arrays: Vec<_> = arrays.collect();
        let has_arrays = steps
            .iter()
            .any(|step| matches!(step, Step::Array(lens, _) if !lens.is_empty()))
            || indices
                .iter()
                .any(|index| matches!(index, Index::Array(..) | Index::Mask(..)));
        let joint = broadcast(&arrays).ok_or(NotThere)?;
        let kept = steps.iter().filter_map(Step::kept);
        let front = if has_arrays { Step::front(&steps) } else { 0 };
        let mut lens: Vec<usize> = kept.collect();
        lens.splice(front..front, joint.iter().copied());
        let places = positions(&lens).into_iter().map(|position| {
            let mut own = position.clone();
            let of_arrays: Vec<_> = own.drain(front..front + joint.len()).collect();
            let mut own = own.into_iter();
            let mut at = Vec::new();
            for step in &steps {
                match step {
                    Step::Kept(kept) => at.push(kept[own.next().unwrap_or_default()]),
                    Step::New => drop(own.next()),
                    Step::Array(lens, values) => at.push(values[place_of(lens, &of_arrays)]),
                }
            }
            self.at(&at)
        });
        Ok(Part {
            places: places.collect(),
            lens,
        })
    }

    /// One step for each axis, and for each new one.
    fn steps(&self, indices: &[Index]) -> Result<Vec<Step>, NotThere> {
        let mut axes = self.lens.iter().copied();
        let mut steps = Vec::new();
        let picks = indices.iter().all(|index| match index {
            Index::Array(lens, _) => !lens.contains(&0),
            Index::Mask(_, values) => values.contains(&true),
            _ => true,
        });
        for index in indices {
            match index {
                Index::NewAxis => steps.push(Step::New),
                Index::Mask(lens, values) => {
                    let own: Vec<_> = axes.by_ref().take(lens.len()).collect();
                    if own != *lens {
                        return Err(NotThere);
                    }
                    let chosen = positions(lens)
                        .into_iter()
                        .zip(values)
                        .filter(|(_, chosen)| **chosen);
                    let chosen: Vec<_> = chosen.map(|(position, _)| position).collect();
                    for axis in 0..lens.len() {
                        let values = chosen.iter().map(|position| position[axis]).collect();
                        steps.push(Step::Array(vec![chosen.len()], values));
                    }
                }
                Index::Slice(start, stop, step) => {
                    let len = axes.next().ok_or(NotThere)?;
                    if *step == 0 {
                        return Err(NotThere);
                    }
                    steps.push(Step::Kept(sliced(*start, *stop, *step, len)));
                }
                Index::Integer(at) => {
                    let len = axes.next().ok_or(NotThere)?;
                    steps.push(Step::Array(Vec::new(), vec![within(*at, len)?]));
                }
                Index::Array(lens, values) => {
                    let len = axes.next().ok_or(NotThere)?;
                    // Where nothing is picked, NumPy does not look at the positions.
                    let values = if picks { &values[..] } else { &[] };
                    let values = values
                        .iter()
                        .map(|&at| within(at, len))
                        .collect::<Result<_, _>>()?;
                    steps.push(Step::Array(lens.clone(), values));
                }
            }
        }
        steps.extend(axes.map(|len| Step::Kept((0..len).collect())));
        Ok(steps)
    }
}

/// A position that may count from the end.
fn within(at: isize, len: usize) -> Result<usize, NotThere> {
    let len = len as isize;
    if (-len..len).contains(&at) {
        Ok(at.rem_euclid(len) as usize)
    } else {
        Err(NotThere)
    }
}

/// What happens to one axis.
enum Step {
    /// Some of its positions stay an axis.
    Kept(Vec<usize>),
    /// It is new.
    New,
    /// Its position is told by an array, or by one number.
    Array(Vec<usize>, Vec<usize>),
}

impl Step {
    fn kept(&self) -> Option<usize> {
        match self {
            Step::Kept(kept) => Some(kept.len()),
            Step::New => Some(1),
            Step::Array(..) => None,
        }
    }

    /// How many of the kept axes come before those of the index arrays: where the arrays stand, if
    /// they stand together, or none.
    fn front(steps: &[Step]) -> usize {
        let is_array = |step: &Step| matches!(step, Step::Array(..));
        let first = steps.iter().position(is_array).unwrap_or(0);
        let last = steps.iter().rposition(is_array).unwrap_or(0);
        if steps[first..=last].iter().all(is_array) {
            first
        } else {
            0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, NotThere, Part, broadcast, sliced};

    #[test]
    fn slices_of_python() {
        assert_eq!(sliced(None, None, 2, 5), [0, 2, 4]);
        assert_eq!(sliced(Some(-2), None, 1, 5), [3, 4]);
        assert_eq!(sliced(None, None, -2, 4), [3, 1]);
        assert_eq!(sliced(Some(9), Some(-9), -3, 5), [4, 1]);
        assert_eq!(sliced(Some(3), Some(1), 1, 5), []);
    }

    /// The examples of NumPy's documentation.
    #[test]
    fn advanced_indices_of_numpy() {
        let small = Part::whole(&[3, 4, 5]);
        let array = |lens: &[usize], values: &[isize]| Index::Array(lens.to_vec(), values.to_vec());
        let all = Index::Slice(None, None, 1);
        let lens = |indices: &[Index]| small.select(indices).map(|part| part.lens);
        assert_eq!(
            lens(&[all.clone(), array(&[2, 2], &[0, 1, 2, 3]), all.clone()]),
            Ok(vec![3, 2, 2, 5])
        );
        assert_eq!(
            lens(&[array(&[2], &[0, 1]), all.clone(), array(&[2], &[0, -1])]),
            Ok(vec![2, 4])
        );
        assert_eq!(
            lens(&[all.clone(), array(&[2], &[0, 1]), array(&[2], &[0, -1])]),
            Ok(vec![3, 2])
        );
        assert_eq!(
            lens(&[Index::Integer(0), all.clone(), array(&[2], &[0, 1])]),
            Ok(vec![2, 4])
        );
        assert_eq!(lens(&[Index::Integer(3)]), Err(NotThere));
        let picked = small.select(&[
            array(&[2], &[0, -1]),
            array(&[2], &[1, 0]),
            Index::Integer(4),
        ]);
        assert_eq!(picked.unwrap().places, [9, 44]);
        assert_eq!(broadcast(&[&[3, 1], &[2]]), Some(vec![3, 2]));
        assert_eq!(broadcast(&[&[3], &[2]]), None);
    }
}
