Feature: What is missing is said before it is sent
  The page that asks for something says what is wrong with it. What is asked only afterwards is asked at once, and answered by choosing.

  Scenario: The governorate is asked for where the service needs it
    Given a customer without a sign-in complains about the service "street-lighting": "The lamp post 8108-1 near the mosque is out"
    When she names no governorate
    Then the page says at the field "area" "Choose the governorate or write the block number"
    When she names the block "٣١٧" instead
    Then she goes on

  Scenario Outline: A mistake is said on its own page
    Given a customer without a sign-in complains about the service "street-lighting": "The lamp post 8108-2 near the school is out"
    When she writes "<words>" as "<field>"
    Then the page says at the field "<at>" "<said>"

    Examples:
      | field            | words    | at               | said                                     |
      | phone            | 123      | phone            | phone                                    |
      | mail             | x@       | mail             | mail                                     |
      | preferredChannel | mail     | preferredChannel | mail                                     |
      | block            | 209      | block            | lies in another governorate              |
      | position         | 60, 10   | position         | outside Bahrain                          |

  Scenario: She sees all her answers once more
    Given a customer without a sign-in complains about the service "street-lighting": "The lamp post 8108-3 near the park is out"
    When she is about to send it, asking for text messages in Arabic
    Then the last page lists "By text message" and "العربية"

  Scenario: A block is kept, shown and found
    Given a customer without a sign-in complains about the service "street-lighting": "The lamp post 8108-4 near the clinic is out"
    When she names the block "٣١٧" and sends it
    Then the team reads "Block 317" and finds the case by "317"
    And a case of the same governorate without a block is not found by "317"

  Scenario: One question is left, and stands where the number is
    Given a customer without a sign-in complains without a service: "؟؟؟ 8108"
    When she sends it without a service
    Then the confirmation asks her the question and leads to the answer

  Scenario: Fatima chooses where it is instead of writing it
    Given Fatima's app sent a complaint about street lighting without saying where
    When she chooses "muharraq" on the page of the question and writes nothing
    Then her complaint goes on to its team, in "muharraq"

  Scenario: The same again is added to the first, and the first is named
    Given a customer without a sign-in complains about the service "street-lighting": "The lamp post 8108-5 near the bakery is out since Sunday"
    When she sends it and then sends the same again
    Then the second confirmation names the number of the first
