package app.askwell.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A calendar file as an answer that is sent only when it has changed. The server itself
 * leaves answers with such a mark (ETag) as large as they are.
 */
final class CalendarAnswer {

	static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private CalendarAnswer() {
	}

	/**
	 * The answer, packed if that is understood; what goes over the line has a mark of its
	 * own each way.
	 * @param accepted the header Accept-Encoding
	 */
	static ResponseEntity<byte[]> of(byte[] file, @Nullable String accepted) {
		boolean packed = understandsGzip(accepted);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(TYPE)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.varyBy(HttpHeaders.ACCEPT_ENCODING)
			.eTag("\"" + mark(file) + (packed ? "-gzip" : "") + "\"");
		return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(pack(file)) : answer.body(file);
	}

	/** Named, and not with the weight 0. */
	private static boolean understandsGzip(@Nullable String accepted) {
		return accepted != null && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
			.map((coding) -> coding.replaceAll("\\s", ""))
			.anyMatch((coding) -> coding.matches("(x-)?gzip(;q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
	}

	private static String mark(byte[] file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] pack(byte[] file) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
