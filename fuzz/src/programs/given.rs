//! Random indices, each as ndview takes it and as the model understands it.

use crate::model::Index;
use crate::random::Random;
use ndview::prelude::*;

/// An index list for an array with these lengths, while it is made up, axis by axis.
pub struct Given<'r> {
    random: &'r mut Random,
    lens: Vec<usize>,
    /// To which shape the index arrays of the list are broadcast.
    joint: [usize; 2],
    /// The indices up to here.
    pub indices: Vec<Index>,
    axis: usize,
}

impl<'r> Given<'r> {
    /// An empty index list.
    pub fn new(random: &'r mut Random, lens: &[usize]) -> Self {
        let joint = [random.below(3), random.below(5)];
        Given {
            random,
            lens: lens.to_vec(),
            joint,
            indices: Vec::new(),
            axis: 0,
        }
    }

    /// The length of the next axis.
    fn len(&mut self) -> isize {
        self.axis += 1;
        self.lens[self.axis - 1] as isize
    }

    /// Any slice, also one that leads beyond the axis.
    pub fn slice(&mut self) -> np::Slice {
        let len = self.len();
        let random = &mut *self.random;
        let mut bound = || (!random.once_in(3)).then(|| random.between(-len - 2, len + 2));
        let (start, stop) = (bound(), bound());
        let step = match random.below(8) {
            0 => -1,
            1 => 2,
            2 => random.between(-4, -1),
            3 => random.between(1, 9),
            _ => 1,
        };
        self.indices.push(Index::Slice(start, stop, step));
        np::slice(start, stop, step)
    }

    /// A slice of as many positions as another index keeps, if the axis has them.
    pub fn slice_of(&mut self, count: usize) -> np::Slice {
        let len = self.len();
        let wanted = count as isize;
        let widest = if count > 1 {
            (len - 1) / (wanted - 1).max(1)
        } else {
            3
        };
        if wanted == 0 || wanted > len || widest < 1 {
            self.indices.push(Index::Slice(Some(0), Some(wanted), 1));
            return np::slice(0, wanted, 1);
        }
        let step = self.random.between(1, widest.min(4));
        let first = self.random.between(0, len - 1 - step * (wanted - 1));
        let last = first + step * (wanted - 1);
        let (start, stop, step) = if self.random.once_in(3) {
            (Some(last), (first > 0).then_some(first - 1), -step)
        } else {
            (Some(first), Some(last + 1), step)
        };
        self.indices.push(Index::Slice(start, stop, step));
        np::slice(start, stop, step)
    }

    /// A position, seldom one that is not there.
    fn position(&mut self, len: isize) -> isize {
        if len == 0 || self.random.once_in(200) {
            self.random.between(-len - 1, len)
        } else {
            self.random.between(-len, len - 1)
        }
    }

    /// An integer.
    pub fn integer(&mut self) -> isize {
        let len = self.len();
        let at = self.position(len);
        self.indices.push(Index::Integer(at));
        at
    }

    fn positions<const R: usize>(&mut self) -> ([usize; R], Vec<isize>) {
        let len = self.len();
        let mut lens = [1; R];
        for (place, joint) in lens.iter_mut().rev().zip(self.joint.into_iter().rev()) {
            *place = if self.random.once_in(4) { 1 } else { joint };
        }
        if self.random.once_in(100) {
            lens[R - 1] += 1;
        }
        let size = if len == 0 { 0 } else { lens.iter().product() };
        if size == 0 {
            lens[R - 1] = 0;
        }
        let values: Vec<_> = (0..size).map(|_| self.position(len)).collect();
        self.indices
            .push(Index::Array(lens.to_vec(), values.clone()));
        (lens, values)
    }

    /// An index array of one axis.
    pub fn array(&mut self) -> Vec<isize> {
        self.positions::<1>().1
    }

    /// An index array of two axes.
    pub fn table(&mut self) -> Owned<isize, (Dyn, Dyn)> {
        let (lens, values) = self.positions::<2>();
        Owned::from_shape_vec(lens, values).expect("as many as the lengths say")
    }

    /// A mask of one axis, seldom of another length.
    pub fn mask(&mut self) -> Vec<bool> {
        let len = self.len() as usize + usize::from(self.random.once_in(100));
        let often = 1 + self.random.below(4);
        let values: Vec<_> = (0..len).map(|_| self.random.once_in(often)).collect();
        self.indices.push(Index::Mask(vec![len], values.clone()));
        values
    }

    /// A mask of two axes.
    pub fn field(&mut self) -> Owned<bool, (Dyn, Dyn)> {
        let lens = [self.len() as usize, self.len() as usize];
        let often = 1 + self.random.below(4);
        let values: Vec<_> = (0..lens[0] * lens[1])
            .map(|_| self.random.once_in(often))
            .collect();
        self.indices
            .push(Index::Mask(lens.to_vec(), values.clone()));
        Owned::from_shape_vec(lens, values).expect("as many as the lengths say")
    }
}
