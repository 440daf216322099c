package app.askwell;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of all that the program is made of, which the build packs into it. */
class BillOfMaterialsTests {

	@Test
	void namesEveryLibraryWithItsVersionAndLicence() throws IOException {
		JsonNode bill = new JsonMapper()
			.readTree(new ClassPathResource("META-INF/sbom/application.cdx.json").getContentAsByteArray());
		assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
		assertThat(bill.path("components").size()).isGreaterThan(80);
		assertThat(bill.path("components")).allSatisfy((one) -> {
			assertThat(one.path("purl").asString()).startsWith("pkg:maven/");
			assertThat(one.path("version").asString()).isNotBlank();
			assertThat(one.path("licenses").size()).as(one.path("name").asString()).isPositive();
		});
		assertThat(bill.path("components")).extracting((one) -> one.path("name").asString())
			.contains("spring-webmvc", "postgresql", "bcprov-jdk18on")
			.doesNotContain("junit-jupiter", "greenmail");
	}

}
