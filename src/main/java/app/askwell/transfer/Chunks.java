package app.askwell.transfer;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts a long list into pieces that one statement takes well. */
final class Chunks {

	static final int SIZE = 1000;

	private Chunks() {
	}

	static <T> List<List<T>> of(List<T> all) {
		return IntStream.range(0, (all.size() + SIZE - 1) / SIZE)
			.mapToObj((i) -> all.subList(i * SIZE, Math.min(all.size(), (i + 1) * SIZE)))
			.toList();
	}

}
