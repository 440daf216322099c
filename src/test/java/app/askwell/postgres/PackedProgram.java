package app.askwell.postgres;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The program as a jar and the jars it needs. From a jar, other than from a folder, Java
 * can keep the loaded classes in an archive, which halves the work of each later start.
 *
 * @param folder where the packed files are
 * @param jars in the order of the class path
 */
record PackedProgram(Path folder, List<Path> jars) {

	static PackedProgram in(Path folder) throws IOException {
		List<Path> jars = new ArrayList<>();
		for (Path entry : RealApplication.program()) {
			jars.add(Files.isDirectory(entry) ? pack(entry, folder.resolve("askwell-" + jars.size() + ".jar")) : entry);
		}
		return new PackedProgram(folder, jars);
	}

	private static Path pack(Path classes, Path jar) throws IOException {
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream packed = new JarOutputStream(file);
				Stream<Path> files = Files.walk(classes)) {
			packed.setLevel(0);
			for (Path path : files.filter((one) -> !one.equals(classes)).toList()) {
				String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
				packed.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
				if (Files.isRegularFile(path)) {
					Files.copy(path, packed);
				}
				packed.closeEntry();
			}
		}
		return jar;
	}

	String classPath() {
		return RealApplication.classPath(this.jars);
	}

	/** Makes the archive when the application ends. */
	String learn() {
		return "-XX:ArchiveClassesAtExit=" + archive();
	}

	String recall() {
		return "-XX:SharedArchiveFile=" + archive();
	}

	private Path archive() {
		return this.folder.resolve("classes.jsa");
	}

}
