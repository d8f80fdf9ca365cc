import { asyncValidatorOf, sentValuesOf } from 'kehu/form/async-validator'
import {
  dateEnUS,
  dateZhCN,
  enUS,
  type FormInst,
  type FormRules,
  NButton,
  NCard,
  NCascader,
  NConfigProvider,
  NDatePicker,
  NForm,
  NFormItem,
  NInput,
  NInputNumber,
  NSelect,
  zhCN,
} from 'naive-ui'
import { computed, createApp, ref } from 'vue/dist/vue.esm-bundler.js'
import { show } from '../show.ts'
import { recordOf } from '../vue-record.ts'
import './page.css'

/** A form of Naive UI, made from the neutral metadata and the rules of the dialect. */
show(({ root, form, check, submit }) => {
  const isEnglish = form.locale === 'en'
  createApp({
    components: {
      NButton,
      NCard,
      NCascader,
      NConfigProvider,
      NDatePicker,
      NForm,
      NFormItem,
      NInput,
      NInputNumber,
      NSelect,
    },
    setup() {
      // Naive UI takes `undefined` for a control that keeps its value to itself.
      const { record, shownModules, onRecheck } = recordOf(form, null)
      const rules = computed<FormRules>(() => asyncValidatorOf(form, check, () => record))
      const instance = ref<FormInst>()
      const wasSubmitted = ref(false)
      const accepts = async (paths?: string[]) => {
        const validated = instance.value?.validate(undefined, paths)
        return (await validated?.catch(() => undefined)) !== undefined
      }
      onRecheck((key) => {
        if (wasSubmitted.value) void accepts([key])
      })
      const onSubmit = async () => {
        wasSubmitted.value = true
        if (await accepts()) submit(sentValuesOf(form, record))
      }
      return {
        record,
        shownModules,
        rules,
        instance,
        onSubmit,
        locale: isEnglish ? enUS : zhCN,
        dateLocale: isEnglish ? dateEnUS : dateZhCN,
        submitText: isEnglish ? 'Submit' : '提交',
      }
    },
    template: `
      <n-config-provider :locale="locale" :date-locale="dateLocale">
        <n-form
          ref="instance"
          :model="record"
          :rules="rules"
          label-placement="left"
          label-width="auto"
          @submit.prevent="onSubmit"
        >
          <n-card v-for="module in shownModules" :key="module.key" :title="module.label" size="small" class="module">
            <n-form-item v-for="field in module.fields" :key="field.key" :path="field.key" :label="field.label">
              <n-select
                v-if="field.control === 'select' || field.control === 'multiselect'"
                v-model:value="record[field.key]"
                :options="field.options"
                :multiple="field.control === 'multiselect'"
                :disabled="field.readOnly"
                clearable
              />
              <n-cascader
                v-else-if="field.control === 'tree'"
                v-model:value="record[field.key]"
                :options="field.options"
                check-strategy="child"
                :disabled="field.readOnly"
                filterable
                clearable
              />
              <n-date-picker
                v-else-if="field.control === 'date'"
                v-model:formatted-value="record[field.key]"
                value-format="yyyy-MM-dd"
                type="date"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
                clearable
              />
              <n-input-number
                v-else-if="field.control === 'number'"
                v-model:value="record[field.key]"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
                :show-button="false"
              >
                <template #suffix>{{ field.unit }}</template>
              </n-input-number>
              <n-input
                v-else
                v-model:value="record[field.key]"
                :type="field.control === 'textarea' ? 'textarea' : 'text'"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
                :autosize="field.control === 'textarea'"
              />
              <small class="help">{{ field.help }}</small>
            </n-form-item>
          </n-card>
          <n-button type="primary" attr-type="submit">{{ submitText }}</n-button>
        </n-form>
      </n-config-provider>`,
  }).mount(root)
})
