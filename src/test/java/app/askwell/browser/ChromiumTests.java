package app.askwell.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChromiumTests {

	@TempDir
	Path folder;

	private SystemPackages noPackages;

	@BeforeEach
	void withoutSystemPackages() {
		this.noPackages = new SystemPackages("nobody", "", this.folder.resolve("install.log"));
	}

	@Test
	void takesTheBrowserThatTheEnvironmentNames() throws IOException {
		Path named = program("named");
		Path usual = program("usual");
		assertThat(chromium(Map.of(Chromium.VARIABLE, named.toString()), usual).executable()).isEqualTo(named);
	}

	@Test
	void refusesANamedBrowserThatCannotBeRun() throws IOException {
		Path missing = this.folder.resolve("missing");
		assertThatIllegalStateException()
			.isThrownBy(chromium(Map.of(Chromium.VARIABLE, missing.toString()), program("usual"))::executable)
			.withMessageContainingAll(Chromium.VARIABLE, missing.toString());
	}

	@Test
	void takesTheFirstInstalledBrowserOtherwise() throws IOException {
		Path first = program("first");
		Path missing = this.folder.resolve("missing");
		assertThat(chromium(Map.of(), missing, first, program("second")).executable()).isEqualTo(first);
	}

	@Test
	void saysWhatToInstallWhenThereIsNone() {
		assertThatIllegalStateException().isThrownBy(chromium(Map.of())::executable)
			.withMessage("The browser tests need Chromium, Chrome or Edge: "
					+ "install one of them, or name its program in ASKWELL_TEST_BROWSER.");
	}

	@Test
	void installsOnlyAsRootAndWithAptAtHand() throws IOException {
		program("apt-get");
		Path log = this.folder.resolve("install.log");
		String path = this.folder.toString();
		assertThat(new SystemPackages("root", path, log).canInstall()).isTrue();
		assertThat(new SystemPackages("ana", path, log).canInstall()).isFalse();
		assertThat(new SystemPackages("root", "", log).canInstall()).isFalse();
	}

	private Chromium chromium(Map<String, String> environment, Path... places) {
		return new Chromium(environment, List.of(places), this.noPackages);
	}

	private Path program(String name) throws IOException {
		Path file = Files.createFile(this.folder.resolve(name));
		assertThat(file.toFile().setExecutable(true)).isTrue();
		return file;
	}

}
