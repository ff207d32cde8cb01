Feature: Who works on cases has a list, and does everything from there
  What is late comes first, nobody loses what he wrote, and each team sees its own work only.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: A worker finds a case by its number and answers it
    When Ahmed looks for the case on his list
    Then his list shows it and nothing else
    When Ahmed answers it on its page with "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then his list says that the reply was written
    And the case is answered

  Scenario: Another team finds nothing
    When Sami of the roads team looks for the case on his list
    Then his list shows nothing
    And its page does not exist for Sami

  Scenario: What a form lacks is said where it belongs, and what was typed stays
    When Ahmed passes it on its page to "electricity-water" because ""
    Then its page says that the reason is missing
    And its page still names "electricity-water"
    When Ahmed passes it on its page to "electricity-water" because "العمود ضمن شبكة الكهرباء"
    Then the case is with "electricity-water"

  Scenario: Who is slower is told who has the case and keeps his draft
    Given Ahmed has begun to write "مسودة لم تكتمل" on its page
    And Maryam has taken the case from her list
    When Ahmed answers it on its page with "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    Then its page says that "مريم النخلاوي" has it
    And what Ahmed wrote is still there

  Scenario: The rules read along while somebody types, before he has taken the task
    When Ahmed types "يُرجى مراجعة مكتب خدمة العملاء في الوزارة لاستكمال الإجراءات." as its reply and presses nothing
    Then the page says beside the draft "The rules warn of this"
    And nobody has the task
    When Ahmed types "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا." as its reply and presses nothing
    Then the page says beside the draft "The rules have nothing against this reply"

  Scenario: An internal remark goes to nobody
    When Ahmed writes the remark "اتصلت بالمقاول" on its page
    Then colleagues read "اتصلت بالمقاول" there and the customer does not
    When Ahmed writes a remark with a recipient on its page
    Then its page says that a remark goes to nobody
