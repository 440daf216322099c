package app.askwell.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** How new the tables are: the number of the last migration that this Askwell has. */
@Component
class SchemaNumber {

	private static final Pattern NAME = Pattern.compile("V(\\d+)__.*");

	private final int number;

	SchemaNumber() {
		try {
			this.number = Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__*.sql"))
				.map((file) -> NAME.matcher(String.valueOf(file.getFilename())))
				.filter(Matcher::matches)
				.mapToInt((name) -> Integer.parseInt(name.group(1)))
				.max()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int value() {
		return this.number;
	}

}
