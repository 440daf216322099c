package app.askwell.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What happened to someone who looks for a job, day by day. The words are in a file.
 *
 * @param name who it is about
 */
record Story(String name, List<Day> days) {

	/** A day is written down in the evening, unless it says another hour. */
	private static final LocalTime USUAL_TIME = LocalTime.of(18, 30);

	/**
	 * A day of it.
	 *
	 * @param day how many days from today, negative for the past
	 */
	record Day(int day, @Nullable LocalTime at, List<Scene> scenes) {

		LocalTime time() {
			return (this.at != null) ? this.at : USUAL_TIME;
		}

	}

	static Story read() {
		try (InputStream file = new ClassPathResource("example/maya.yaml").getInputStream()) {
			Object words = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
			return JsonMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.convertValue(words, Story.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
