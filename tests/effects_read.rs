//! A text is read into a proposal that a person confirms by recording it.

use serde_json::{Value, json};

use crate::world::{World, story};

async fn read(world: &World, text: &str) -> Value {
    let document = "query($text: String!) { readFigure(text: $text) {
        sameEffect narrated remarks { code message { da } words }
        figures { stated recurrence mean sameAsPrevious span { start end }
            value { ... on Quantity { point lower lowerOpen approximate unit { ucum } } ... on Ratio { numerator denominator of } }
            asRate { point unit { ucum } } components { check factors { value unit } }
            readings { words meaning { da en } } }
    } }";
    world.ask(document, json!({ "text": text })).await["readFigure"].take()
}

story! {
    async fn a_text_is_read_into_a_proposal_and_nothing_is_stored(world: World) {
        let before = world.store.log_head().await.unwrap().position;
        let gain = read(&world, "en nettogevinst på over 1 mio. kr.").await;
        let value = &gain["figures"][0]["value"];
        assert_eq!((&value["lower"], &value["lowerOpen"]), (&json!("1000000"), &json!(true)));
        assert_eq!(value["unit"]["ucum"], "DKK");
        assert!(!gain["figures"][0]["readings"].as_array().unwrap().is_empty());
        assert_eq!(world.store.log_head().await.unwrap().position, before);
    }
}

story! {
    async fn tunstalls_sentence_is_read_with_its_components(world: World) {
        let told = read(&world, "frigiver 500 gange tre minutter, svarende til 25 arbejdstimer, i døgnet").await;
        assert_eq!(told["sameEffect"], true);
        let hours = &told["figures"][1];
        assert_eq!(hours["recurrence"], "PER_DAY");
        assert_eq!(hours["asRate"], json!({ "point": "25", "unit": { "ucum": "h/d" } }));
        assert_eq!(hours["components"]["check"], "MATCHES");
    }
}

story! {
    async fn words_without_a_number_are_narrated_and_said_to_be(world: World) {
        let told = read(&world, "frigiver hænder til pleje").await;
        assert_eq!(told["narrated"], true);
        assert_eq!(told["remarks"][0]["code"], "NO_NUMBER");
    }
}
