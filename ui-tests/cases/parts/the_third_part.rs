//! expect: `self.a[1:]` overlaps `self.a[:2]`: both contain `self.a[1]`
//! under: self.a[1:]
//! lines: 22

use ndview::prelude::*;

fn main() {
    struct Owner {
        a: [i32; 4],
    }
    impl Owner {
        fn clear(&mut self) {
            let (mut one, ..) = arr!(&mut self.a[:2], 5, &self.a[1:]);
            one.fill(0);
        }
    }
    Owner { a: [0; 4] }.clear();
}
