/// Numbers that look thrown, and are the same every time (splitmix64).
pub(super) struct Dice(u64);

impl Dice {
    /// Those of one thing.
    pub(super) fn of(number: usize) -> Self {
        Self(u64::try_from(number).unwrap_or_default())
    }

    fn thrown(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below a bound, each as often.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.thrown() % u64::from(bound.max(1))).unwrap_or_default()
    }

    /// So often of a hundred times.
    pub(super) fn percent(&mut self, times: u32) -> bool {
        self.below(100) < times
    }

    /// One of some, of which there is at least one.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        let bound = u32::try_from(of.len()).unwrap_or(u32::MAX);
        of[usize::try_from(self.below(bound)).unwrap_or_default()]
    }
}
