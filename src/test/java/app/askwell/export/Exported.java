package app.askwell.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;

import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Takes files out of an account, brings one back, and looks at the rows themselves. */
record Exported(Visit visit, Everything everything, AccountFormat format) {

	/** A file to keep. */
	byte[] download(String path) {
		MvcTestResult answer = this.visit.get(path);
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	/** The account file of now. */
	String json() {
		return new String(files(download("/export/askwell.zip")).get(AccountFile.NAME), StandardCharsets.UTF_8);
	}

	MvcTestResult bringBack(byte[] file) {
		return this.visit.mvc()
			.perform(MockMvcRequestBuilders.multipart("/export")
				.part(new MockPart("file", "askwell.zip", file))
				.with(this.visit.seeker().signedIn())
				.with(csrf()));
	}

	MvcTestResult bringBack(String json) {
		return bringBack(json.getBytes(StandardCharsets.UTF_8));
	}

	MvcTestResult startOver() {
		return this.visit.post("/settings/start-over", "word", "start over", "password", Seekers.PASSWORD);
	}

	/** Each row as the database has it, without its account and what is left out. */
	Map<String, List<String>> rows() {
		Map<String, List<String>> rows = new TreeMap<>();
		this.format.text().tables().forEach((table, told) -> {
			String without = told.leftOut()
				.keySet()
				.stream()
				.map((column) -> " - '" + column + "'")
				.collect(Collectors.joining());
			rows.put(table,
					this.everything
						.sql("select (to_jsonb(t) - 'account_id'" + without + ")::text from " + table
								+ " t where account_id = :account order by 1")
						.param("account", account())
						.query(String.class)
						.list());
		});
		return rows;
	}

	/** The account itself. */
	String accountRow() {
		return this.everything.sql("select to_jsonb(a)::text from account a where id = ?")
			.param(account())
			.query(String.class)
			.single();
	}

	long count(String table) {
		return this.everything.count(table, seeker());
	}

	Seeker seeker() {
		return this.visit.seeker();
	}

	private UUID account() {
		return seeker().account().value();
	}

	/** What is in an archive, in its order. */
	static Map<String, byte[]> files(byte[] archive) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An archive of these files: names and contents in turn. */
	static byte[] zip(String... namesAndContents) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
