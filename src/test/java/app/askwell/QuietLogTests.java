package app.askwell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;

import static org.assertj.core.api.Assertions.assertThat;

class QuietLogTests {

	private final Queue<String> heard = new ArrayDeque<>();

	private final ByteArrayOutputStream behind = new ByteArrayOutputStream();

	@Test
	void hearsAWordHoweverItsLineIsWritten() throws IOException {
		try (QuietLog.Ear ear = new QuietLog.Ear(this.behind, this.heard)) {
			ear.write("All is well.\nSaved Priya ".getBytes(StandardCharsets.UTF_8));
			assertThat(this.heard).isEmpty();
			ear.write("Nair of Halden\nand more\n".getBytes(StandardCharsets.UTF_8));
		}
		assertThat(this.heard).containsExactly("Saved Priya Nair of Halden");
		assertThat(this.behind.toString(StandardCharsets.UTF_8)).endsWith("Nair of Halden\nand more\n");
	}

	@Test
	void isFoundByJUnitForEveryClass() {
		assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(QuietLog.class);
		assertThat(ClassLoader.getSystemResource("junit-platform.properties")).isNotNull();
	}

}
