"""Telling the language."""

import pytest

from sheets_service.text import detect_language


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["Reduce the wait for our guests", "Every child can swim by the summer"], "en"),
        (["Die Wartezeit für unsere Gäste senken", "Alle Kinder können bis zum Sommer schwimmen"], "de"),
        (["Réduire l'attente de nos clients dans les gares"], "fr"),
        (["Reducir la espera de los clientes en las tiendas"], "es"),
        (["Ridurre il tempo di attesa per i nostri clienti"], "it"),
        (["Verlaag de wachttijd voor onze gasten met de helft"], "nl"),
        (["Reduzir o tempo de espera dos nossos clientes até dezembro"], "pt"),
        (["Zmniejszyć liczbę skarg klientów o połowę do końca roku"], "pl"),
        (["Снизить время ожидания клиентов на 20%"], "ru"),
        (["お客様の待ち時間を20分に減らす"], "ja"),
        (["Mengurangi waktu tunggu pelanggan dan meningkatkan jumlah pengguna"], "id"),
        (["NPS 40"], ""),
        ([], ""),
    ],
)
def test_language(texts, code):
    assert detect_language(texts) == code
