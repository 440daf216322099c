package app.askwell.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.askwell.shared.Rule;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;

import org.springframework.stereotype.Component;

/**
 * The words of columns that hold one of a few: the database takes any text there, and a
 * page that meets another one could not be shown.
 */
@Component
class KnownWords {

	private final Map<String, List<String>> words = new HashMap<>();

	KnownWords(EntityManagerFactory entities) {
		entities.getMetamodel().getEntities().forEach((entity) -> gather(snake(entity.getName()), entity));
		this.words.put("saved_anyway.rule", names(Rule.class));
		this.words.put("refused.rule", names(Rule.class));
	}

	/** Empty when the column takes any text. */
	List<String> of(String table, String column) {
		return this.words.getOrDefault(table + "." + column, List.of());
	}

	private void gather(String table, ManagedType<?> type) {
		for (Attribute<?, ?> attribute : type.getAttributes()) {
			if (attribute.getJavaType().isEnum()) {
				this.words.put(table + "." + snake(attribute.getName()), names(attribute.getJavaType()));
			}
			else if (attribute instanceof SingularAttribute<?, ?> single
					&& single.getType() instanceof EmbeddableType<?> parts) {
				gather(table, parts);
			}
		}
	}

	private static List<String> names(Class<?> type) {
		return Arrays.stream(type.getEnumConstants()).map((one) -> ((Enum<?>) one).name()).toList();
	}

	/** As the tables are named: {@code digestDay} is {@code digest_day}. */
	private static String snake(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

}
