package app.askwell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import app.askwell.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries a parser on files that are nearly right. In a build it is always the same few;
 * with {@code -Daskwell.fuzz.seconds=600} it is as many as fit, from a seed that is told
 * ({@code docs/fuzzing.md}).
 */
public final class Fuzz {

	private static final int IN_A_BUILD = 600;

	private static final long SEED = 20261124;

	private Fuzz() {
	}

	/**
	 * Runs it.
	 * @param target fails on whatever must not happen
	 */
	public static void run(String name, List<byte[]> samples, Consumer<byte[]> target) {
		Integer seconds = Integer.getInteger("askwell.fuzz.seconds");
		long seed = Long.getLong("askwell.fuzz.seed", (seconds != null) ? System.nanoTime() : SEED);
		Mutations mutations = new Mutations(seed, samples);
		long end = (seconds != null) ? System.nanoTime() + seconds * 1_000_000_000L : Long.MAX_VALUE;
		long runs = 0;
		while ((seconds != null) ? System.nanoTime() < end : runs < IN_A_BUILD) {
			byte[] file = mutations.next();
			runs++;
			try {
				target.accept(file);
			}
			catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError ex) {
				throw new AssertionError("%s, seed %d, file %d: %s".formatted(name, seed, runs, kept(name, file)), ex);
			}
		}
		if (seconds != null) {
			System.out.printf("%s: %d files from seed %d%n", name, runs, seed);
		}
	}

	/** Every refusal has its words. */
	public static void hasWords(Refused refused, String module) {
		assertThat(refused.findings()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(Words.of(module)).containsKey(finding.code()));
	}

	public static void hasWords(String code, String module) {
		assertThat(Words.of(module)).containsKey(code);
	}

	private static Path kept(String name, byte[] file) {
		try {
			Path folder = Files.createDirectories(Path.of("target", "fuzz"));
			return Files.write(folder.resolve(name + ".bin"), file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Words {

		private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

		static Properties of(String module) {
			return READ.computeIfAbsent(module, Words::read);
		}

		private static Properties read(String module) {
			Properties words = new Properties();
			try (var file = Fuzz.class.getResourceAsStream("/messages/" + module + ".properties")) {
				words.load(Objects.requireNonNull(file));
				return words;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
