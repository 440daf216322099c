package app.askwell.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.askwell.shared.HomeFolder;

/** Copies that Askwell makes by itself: their names, and how many of each are kept. */
record BackupFolder(HomeFolder home) {

	/** An age file that holds a zip archive; other programs go by it. */
	static final String ENDING = ".zip.age";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final Pattern NAME = Pattern
		.compile("(daily|before-upgrade|before-restore)-[0-9-]{10,17}" + Pattern.quote(ENDING));

	/**
	 * Why a copy was made; how many of them stay, and for how many days. So what was
	 * removed for good is gone from them, too, however rarely a copy is made.
	 */
	enum Kind {

		DAILY(7, 7), BEFORE_UPGRADE(3, 30), BEFORE_RESTORE(3, 30);

		private final int kept;

		private final Duration age;

		Kind(int kept, int days) {
			this.kept = kept;
			this.age = Duration.ofDays(days);
		}

		boolean isOver(Kept one, Instant now) {
			return one.madeAt().isBefore(now.minus(this.age));
		}

		/** As in the name of a file and in the keys of messages. */
		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * A copy that is there.
	 *
	 * @param madeAt when it was complete
	 * @param bytes its size
	 */
	record Kept(Path file, Kind kind, Instant madeAt, long bytes) {

	}

	Path path() {
		return this.home.file("backups");
	}

	Path daily(LocalDate day) {
		return file(Kind.DAILY, day.toString());
	}

	Path beforeUpgrade(Instant now) {
		return file(Kind.BEFORE_UPGRADE, MINUTE.format(now));
	}

	Path beforeRestore(Instant now) {
		return file(Kind.BEFORE_RESTORE, MINUTE.format(now));
	}

	private Path file(Kind kind, String when) {
		return path().resolve(kind.word() + "-" + when + ENDING);
	}

	/** All of them, the newest first. */
	List<Kept> list() {
		if (!Files.isDirectory(path())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(path())) {
			return files.flatMap((file) -> kept(file).stream())
				.sorted(Comparator
					.comparing((Kept one) -> one.file().getFileName().toString().replaceFirst("^\\D+", ""))
					.reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<Kept> kept(Path file) {
		Matcher name = NAME.matcher(file.getFileName().toString());
		if (!name.matches()) {
			return Optional.empty();
		}
		Kind kind = Kind.valueOf(name.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
		try {
			return Optional.of(new Kept(file, kind, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Makes room: of each kind the newest stay for their time, and the last daily one.
	 */
	void forgetOld(Instant now) throws IOException {
		List<Kept> kept = list();
		for (Kind kind : Kind.values()) {
			List<Kept> all = kept.stream().filter((one) -> one.kind() == kind).toList();
			for (int i = (kind == Kind.DAILY) ? 1 : 0; i < all.size(); i++) {
				if (i >= kind.kept || kind.isOver(all.get(i), now)) {
					Files.deleteIfExists(all.get(i).file());
				}
			}
		}
	}

}
