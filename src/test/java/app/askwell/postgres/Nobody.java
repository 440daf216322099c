package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * The user without any rights, with a copy of the program that this user can read and a
 * home of its own.
 *
 * @param folder open to everyone; holds the program and the home
 */
record Nobody(Path folder) implements AutoCloseable {

	Path home() {
		return this.folder.resolve("home");
	}

	RealApplication start() throws IOException {
		Files.createDirectory(home());
		Files.setOwner(home(), home().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
		String id = String.valueOf(Files.getAttribute(home(), "unix:uid"));
		List<String> command = new ArrayList<>(
				List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--no-new-privs"));
		command.addAll(RealApplication.command(RealApplication.classPath(program())));
		return RealApplication.begin(new ProcessBuilder(command).directory(home().toFile()), home(), home());
	}

	private List<Path> program() throws IOException {
		List<Path> copies = new ArrayList<>();
		for (Path jar : PackedProgram.in(this.folder).jars()) {
			Path copy = this.folder.resolve(copies.size() + "-" + jar.getFileName());
			try {
				Files.createLink(copy, jar);
			}
			catch (FileSystemException ex) {
				Files.copy(jar, copy);
			}
			copies.add(copy);
		}
		return copies;
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
