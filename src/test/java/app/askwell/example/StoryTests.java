package app.askwell.example;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTests {

	@Test
	void isToldInTheOrderOfItsDays() {
		List<Integer> days = Story.read().days().stream().map(Story.Day::day).toList();
		assertThat(days).isSorted().doesNotHaveDuplicates().startsWith(-91).endsWith(-1);
	}

}
