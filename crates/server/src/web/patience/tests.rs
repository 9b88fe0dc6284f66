use super::*;

#[tokio::test]
async fn who_takes_it_in_is_told_all() {
    let all = Patient::new(numbers(), Duration::from_secs(3_600), 0);
    assert_eq!(all.collect::<Vec<_>>().await, [1, 2, 3]);
}

#[tokio::test]
async fn who_leaves_a_word_lying_hears_the_last_one_and_the_end() {
    let cut = Patient::new(numbers(), Duration::ZERO, 0);
    assert_eq!(cut.collect::<Vec<_>>().await, [1, 0]);
}

fn numbers() -> BoxStream<'static, u8> {
    stream::iter([1, 2, 3]).boxed()
}
