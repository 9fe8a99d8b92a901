package app.rebound.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.Sentences.Piece;
import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void tellsNumbersApart() {
        assertThat(Sentences.pieces("Time came up in 5 of 11, and in 1 of 9 since.", 9))
                .extracting(Piece::text)
                .containsExactly("Time came up in ", "5 of 11", ", and in ", "1 of 9", " since.");
    }

    @Test
    void leavesNumbersInThePersonsOwnWordsAlone() {
        assertThat(Sentences.pieces("“24 hour shifts” came up in 3 of 4.", 9))
                .filteredOn(Piece::number)
                .extracting(Piece::text)
                .containsExactly("3 of 4");
    }

    @Test
    void stopsWhereTheSentenceDoes() {
        assertThat(Sentences.pieces("Half had an answer within 1,013 days, then 4.", 9))
                .filteredOn(Piece::number)
                .extracting(Piece::text)
                .containsExactly("1,013", "4");
    }

    @Test
    void tellsTheFirstApartWhereOneIsEnough() {
        assertThat(Sentences.pieces("In 2 of 3, against 4 of 5.", 1))
                .extracting(Piece::text)
                .containsExactly("In ", "2 of 3", ", against 4 of 5.");
    }
}
