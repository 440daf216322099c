package app.askwell.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The version of style sheets and scripts, a checksum of their content: links carry it,
 * so browsers may keep the files for ever. Boot's own resource chain would rewrite every
 * link of every page instead.
 */
@Component
class Assets {

	private final String version;

	Assets(ResourcePatternResolver resources) {
		CRC32 sum = new CRC32();
		try {
			for (String kind : new String[] { "css/*.css", "js/*.js" }) {
				for (Resource resource : resources.getResources("classpath*:static/" + kind)) {
					try (InputStream in = resource.getInputStream()) {
						sum.update(in.readAllBytes());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.version = Long.toHexString(sum.getValue());
	}

	String version() {
		return this.version;
	}

}
