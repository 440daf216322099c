package app.askwell.environment;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Takes secrets out of files: the environment of a process is easier to see than a file
 * that only its owner can read.
 */
final class SecretFiles {

	private SecretFiles() {
	}

	static void read(ConfigurableEnvironment environment) {
		Map<String, Object> secrets = new LinkedHashMap<>();
		for (Variable variable : Variable.values()) {
			String name = variable.name() + Variable.FILE;
			String file = variable.isSecret() ? environment.getProperty(name, "") : "";
			if (!file.isEmpty()) {
				if (StringUtils.hasText(environment.getProperty(variable.property()))) {
					throw new SettingRefused("Both " + variable.name() + " and " + name + " are set.",
							"Keep one of them; the file is the safer one.");
				}
				secrets.put(variable.property(), secret(name, Path.of(file)));
			}
		}
		environment.getPropertySources().addFirst(new MapPropertySource("secrets in files", secrets));
	}

	private static String secret(String name, Path file) {
		try {
			if (!isPrivate(file)) {
				throw new SettingRefused("The file that " + name + " names, " + file + ", can be read by everyone.",
						"Let only its owner read it, for example with: chmod 600 " + file);
			}
			String secret = Files.readString(file).strip();
			if (secret.isEmpty()) {
				throw new SettingRefused("The file that " + name + " names, " + file + ", is empty.",
						"Write the secret into it, alone on the first line.");
			}
			return secret;
		}
		catch (IOException ex) {
			throw new SettingRefused("Askwell cannot read the file that " + name + " names: " + file + ".",
					"Check the path, and that " + System.getProperty("user.name") + " may read the file.");
		}
	}

	private static boolean isPrivate(Path file) throws IOException {
		return !FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				|| !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
	}

}
