package app.rebound.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagsTests {

    @Test
    void areReadAsTheyAreTyped() {
        assertThat(Tags.of(" Conflict, team  work,,#Salary\nconflict ").names())
                .containsExactly("conflict", "team work", "salary");
        assertThat(Tags.of(null)).isEqualTo(Tags.NONE);
        assertThat(Tags.of(" , ")).isEqualTo(Tags.NONE);
    }

    @Test
    void areStoredSoThatAPartOfOneIsNotFoundAsAnother() {
        var stored = Tags.of("team work, salary").stored();

        assertThat(stored).contains(Tags.mark("salary")).doesNotContain(Tags.mark("team"));
        assertThat(Tags.of(stored)).isEqualTo(Tags.of("team work, salary"));
    }

    @Test
    void fitOrNot() {
        assertThat(Tags.of("x".repeat(40)).fit()).isTrue();
        assertThat(Tags.of("x".repeat(41)).fit()).isFalse();
        assertThat(Tags.of("ab,".repeat(200).replaceAll("ab", "tag")).fit()).isTrue();
        var many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("tag ").append(i).append(',');
        }
        assertThat(Tags.of(many.toString()).fit()).isFalse();
    }
}
