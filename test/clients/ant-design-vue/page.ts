import {
  Button,
  Card,
  ConfigProvider,
  DatePicker,
  Form,
  type FormInstance,
  FormItem,
  type FormProps,
  Input,
  InputNumber,
  Select,
  Textarea,
  TreeSelect,
} from 'ant-design-vue'
import 'ant-design-vue/dist/reset.css'
import english from 'ant-design-vue/es/locale/en_US'
import chinese from 'ant-design-vue/es/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { asyncValidatorOf, sentValuesOf } from 'kehu/form/async-validator'
import { computed, createApp, ref } from 'vue/dist/vue.esm-bundler.js'
import { show } from '../show.ts'
import { recordOf } from '../vue-record.ts'
import './page.css'

/** A form of Ant Design Vue, made from the neutral metadata and the rules of the dialect. */
show(({ root, form, check, submit }) => {
  const isEnglish = form.locale === 'en'
  dayjs.locale(isEnglish ? 'en' : 'zh-cn')
  createApp({
    components: {
      AButton: Button,
      ACard: Card,
      AConfigProvider: ConfigProvider,
      ADatePicker: DatePicker,
      AForm: Form,
      AFormItem: FormItem,
      AInput: Input,
      AInputNumber: InputNumber,
      ASelect: Select,
      ATextarea: Textarea,
      ATreeSelect: TreeSelect,
    },
    setup() {
      const { record, shownModules, onRecheck } = recordOf(form, undefined)
      const rules = computed<NonNullable<FormProps['rules']>>(() => asyncValidatorOf(form, check, () => record))
      const instance = ref<FormInstance>()
      const wasRefused = ref(false)
      onRecheck((key) => {
        if (wasRefused.value) instance.value?.validateFields([key]).catch(() => undefined)
      })
      const onFinish = () => submit(sentValuesOf(form, record))
      const onFinishFailed = () => {
        wasRefused.value = true
      }
      return {
        record,
        shownModules,
        rules,
        instance,
        onFinish,
        onFinishFailed,
        locale: isEnglish ? english : chinese,
        submitText: isEnglish ? 'Submit' : '提交',
      }
    },
    template: `
      <a-config-provider :locale="locale" :auto-insert-space-in-button="false">
        <a-form
          ref="instance"
          :model="record"
          :rules="rules"
          :label-col="{ span: 5 }"
          @finish="onFinish"
          @finish-failed="onFinishFailed"
        >
          <a-card v-for="module in shownModules" :key="module.key" :title="module.label" size="small" class="module">
            <a-form-item
              v-for="field in module.fields"
              :key="field.key"
              :name="field.key"
              :label="field.label"
              :extra="field.help"
            >
              <a-select
                v-if="field.control === 'select' || field.control === 'multiselect'"
                v-model:value="record[field.key]"
                :options="field.options"
                :mode="field.control === 'multiselect' ? 'multiple' : undefined"
                :disabled="field.readOnly"
                allow-clear
              />
              <a-tree-select
                v-else-if="field.control === 'tree'"
                v-model:value="record[field.key]"
                :tree-data="field.options"
                tree-node-filter-prop="label"
                :disabled="field.readOnly"
                show-search
                allow-clear
              />
              <a-date-picker
                v-else-if="field.control === 'date'"
                v-model:value="record[field.key]"
                value-format="YYYY-MM-DD"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
              />
              <a-input-number
                v-else-if="field.control === 'number'"
                v-model:value="record[field.key]"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
                :controls="false"
                :addon-after="field.unit"
              />
              <a-textarea
                v-else-if="field.control === 'textarea'"
                v-model:value="record[field.key]"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
                auto-size
              />
              <a-input
                v-else
                v-model:value="record[field.key]"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
              />
            </a-form-item>
          </a-card>
          <a-button type="primary" html-type="submit">{{ submitText }}</a-button>
        </a-form>
      </a-config-provider>`,
  }).mount(root)
})
