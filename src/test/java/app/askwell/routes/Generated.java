package app.askwell.routes;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests made from the route table, and how many they are. */
final class Generated {

	private Generated() {
	}

	static Stream<DynamicTest> counted(String kind, List<DynamicTest> tests) {
		assertThat(tests).as(kind).isNotEmpty();
		LoggerFactory.getLogger(Generated.class).warn("Generated cases: {} {}", tests.size(), kind);
		return tests.stream();
	}

}
