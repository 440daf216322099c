package app.askwell.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecretFilesTests {

	private static final String NAME = "SPRING_DATASOURCE_PASSWORD_FILE";

	@TempDir
	private Path folder;

	@Test
	void takesThePasswordFromTheFileWithoutItsLineEnd() throws IOException {
		MockEnvironment environment = naming(file("three quiet otters\n", "rw-r-----"));
		SecretFiles.read(environment);
		assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("three quiet otters");
	}

	@Test
	void leavesEverythingAsItIsWithoutAFile() {
		MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.password", "typed");
		SecretFiles.read(environment);
		assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("typed");
	}

	@Test
	void refusesAFileThatEveryoneCanRead() throws IOException {
		assertRefused(naming(file("otters", "rw-r--r--")), "can be read by everyone");
	}

	@Test
	void refusesAnEmptyFile() throws IOException {
		assertRefused(naming(file("\n \n", "rw-------")), "is empty");
	}

	@Test
	void refusesAFileThatIsNotThere() {
		assertRefused(naming(this.folder.resolve("none")), "cannot read the file that " + NAME);
	}

	@Test
	void refusesADirectory() throws IOException {
		assertRefused(
				naming(Files.createDirectory(this.folder.resolve("directory"),
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))),
				"cannot read the file");
	}

	@Test
	void refusesTheSecretAndItsFileTogether() throws IOException {
		MockEnvironment environment = naming(file("otters", "rw-------"));
		environment.setProperty("spring.datasource.password", "typed");
		assertRefused(environment, "Both SPRING_DATASOURCE_PASSWORD and " + NAME + " are set.");
	}

	private static void assertRefused(MockEnvironment environment, String why) {
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> SecretFiles.read(environment))
			.withMessageContaining(why)
			.satisfies((refused) -> assertThat(refused + refused.advice()).doesNotContain("otters", "typed"));
	}

	private static MockEnvironment naming(Path file) {
		return new MockEnvironment().withProperty(NAME, file.toString());
	}

	private Path file(String text, String rights) throws IOException {
		Path file = Files.writeString(this.folder.resolve("secret"), text);
		return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
	}

}
